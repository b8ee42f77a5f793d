package org.ninefold.consent.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.ConsentLedger;
import org.ninefold.consent.ConsentView;
import org.ninefold.consent.ConsentWordings;
import org.ninefold.consent.NewConsent;
import org.ninefold.consent.Permissions;
import org.ninefold.consent.Purpose;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** What a person allows us, all that was told before, and a form for what the person tells us now. */
@Named
@ViewScoped
public class PermissionsPage implements Serializable {

    static final String PAGE = "/consent/permissions.xhtml";

    private static final long serialVersionUID = 1L;

    @EJB
    ConsentLedger ledger;

    @EJB
    ConsentWordings wordings;

    @Inject
    Say say;

    private String contact;
    private Purpose purpose = Purpose.SURVEY;
    private boolean given = true;
    private ConsentChannel channel = ConsentChannel.LETTER;
    private String source;
    private transient Permissions permissions;

    public void load() {
        getPermissions();
    }

    /** Adds what the form says. The same said twice is another row, and changes nothing. */
    public void add() {
        ledger.add(new NewConsent(contact, purpose, given, channel, source));
        say.done("permissions.added", getPermissions().name());
        new ListAddress(PAGE, Map.of("contact", contact)).open();
    }

    /** What holds for a purpose; null where nothing was ever told. */
    public ConsentView now(Purpose of) {
        return getPermissions().now(of).orElse(null);
    }

    /** The words in which people are asked now. */
    public Map<String, String> asked(Purpose of) {
        return wordings.shown(of).texts();
    }

    public Permissions getPermissions() {
        if (permissions == null) {
            permissions = ledger.of(contact);
        }
        return permissions;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public ConsentChannel[] getChannels() {
        return ConsentChannel.values();
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public boolean isGiven() {
        return given;
    }

    public void setGiven(boolean given) {
        this.given = given;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
