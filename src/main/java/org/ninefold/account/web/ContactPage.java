package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.ContactFields;
import org.ninefold.account.ContactView;
import org.ninefold.account.Contacts;
import org.ninefold.account.Lookalike;
import org.ninefold.account.Lookalikes;
import org.ninefold.platform.web.Draft;

/** Adds a person to an account, or changes or removes one. */
@Named
@ViewScoped
public class ContactPage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    Contacts contacts;

    @EJB
    Accounts accounts;

    @EJB
    Lookalikes lookalikes;

    private final AlikeNotice alike = new AlikeNotice();
    private String account;
    private String savedEmail;
    private String accountName;

    @Override
    protected Stored stored() {
        ContactView contact = isNew() ? null : contacts.get(getRef());
        account = contact == null ? account : contact.account();
        AccountView view = accounts.get(account);
        only(view.changeable());
        accountName = view.fields().name();
        savedEmail = contact == null ? null : contact.fields().email();
        return contact == null
                ? new Stored(values(ContactFields.EMPTY), 0)
                : new Stored(values(contact.fields()), contact.version());
    }

    /** Shows where the address that was just typed is known already. */
    public void look() {
        alike.show(found());
    }

    @Override
    public void save() {
        alike.before(super::save);
    }

    private List<Lookalike> found() {
        String email = getDraft().typed("email");
        return email == null || email.equals(savedEmail) ? List.of() : lookalikes.of(null, email, account);
    }

    public AlikeNotice getAlike() {
        return alike;
    }

    @Override
    protected String create() {
        alike.mustBeSeen(found());
        return contacts.add(account, null, fields()).ref();
    }

    @Override
    protected void change() {
        alike.mustBeSeen(found());
        contacts.change(getRef(), getDraft().getVersion(), fields());
    }

    @Override
    protected void delete() {
        binned(contacts.remove(getRef(), getDraft().getVersion()));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(removed ? "contact.removed" : "contact.saved", getDraft().typed("last_name"), account(account));
    }

    private static Map<String, Object> values(ContactFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("first_name", fields.firstName());
        values.put("last_name", fields.lastName());
        values.put("title", fields.title());
        values.put("email", fields.email());
        values.put("phone", fields.phone());
        values.put("language", fields.language());
        values.put("decider", fields.decider());
        return values;
    }

    private ContactFields fields() {
        Draft draft = getDraft();
        return new ContactFields(
                draft.typed("first_name"),
                draft.typed("last_name"),
                draft.typed("title"),
                draft.typed("email"),
                draft.typed("phone"),
                draft.typed("language"),
                isDecider());
    }

    public boolean isDecider() {
        return getDraft().value("decider", Boolean.class);
    }

    public void setDecider(boolean decider) {
        getDraft().getValues().put("decider", decider);
    }

    public String getAccountName() {
        return accountName;
    }

    /** The reference of the account. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
