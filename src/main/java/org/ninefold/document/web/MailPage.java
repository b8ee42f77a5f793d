package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.ninefold.document.MailDetail;
import org.ninefold.document.MailState;
import org.ninefold.document.Outbox;
import org.ninefold.document.Queued.LeftOut;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** One message: what it says, and what became of it. */
@Named
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Outbox outbox;

    @Inject
    Say say;

    private String number;
    private transient MailDetail detail;

    /** Where a message is asked for, it must be one to see. */
    public void load() {
        if (isAsked()) {
            detail = outbox.get(id());
        }
    }

    private long id() {
        return Ids.of("mail", number);
    }

    /** Whether one message is shown, and not the list. */
    public boolean isAsked() {
        return number != null && !number.isBlank();
    }

    /** Sends it again, after a warning. */
    public void resend() {
        outbox.resend(id());
        say.done("mail.resent");
        address().open();
    }

    /** Gives it up. */
    public void cancel() {
        outbox.cancel(id());
        say.done("mail.cancelled");
        address().open();
    }

    private ListAddress address() {
        return new ListAddress(OutboxPage.PAGE, Map.of("mail", number));
    }

    public MailDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    /** The mail server's sentence, or why the product itself gave a message up. */
    public String why(MailState state, String said) {
        if (said == null || state != MailState.CANCELLED) {
            return said;
        }
        return Arrays.stream(LeftOut.values())
                .filter(known -> known.name().equals(said))
                .findFirst()
                .map(say::name)
                .orElse(said);
    }

    public boolean isUncertain() {
        return getDetail().mail().state() == MailState.UNCERTAIN;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
