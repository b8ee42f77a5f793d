package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ninefold.document.BatchView;
import org.ninefold.document.MailState;
import org.ninefold.document.Outbox;
import org.ninefold.document.OutboxMail;
import org.ninefold.document.OutboxQuery;
import org.ninefold.document.OutboxState;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The outbox: what waits, what went, what did not. Which messages are shown stands in the address. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    static final String PAGE = "/document/outbox.xhtml";

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @EJB
    Outbox outbox;

    @Inject
    Say say;

    private String state;
    private String batch;
    private String contact;
    private String to;
    private String number;
    private transient OutboxState whole;
    private transient Map<MailState, Long> counts;
    private transient Page<OutboxMail> page;
    private transient List<BatchView> batches;

    /** A state with how many messages are in it, and the address of their list. */
    public record Tab(String label, long count, String address, boolean chosen) {}

    public OutboxState getWhole() {
        if (whole == null) {
            whole = outbox.state();
        }
        return whole;
    }

    public Page<OutboxMail> getPage() {
        if (page == null) {
            page = outbox.page(query(), (Pager.number(address(), "page") - 1) * SHOWN, SHOWN);
        }
        return page;
    }

    public List<BatchView> getBatches() {
        if (batches == null) {
            batches = outbox.batches();
        }
        return batches;
    }

    public List<Tab> getTabs() {
        if (counts == null) {
            counts = outbox.counts();
        }
        return Arrays.stream(MailState.values())
                .filter(one -> counts.containsKey(one) || one.name().equals(state))
                .map(one -> new Tab(
                        say.name(one),
                        counts.getOrDefault(one, 0L),
                        address().without("page").with("state", one).toString(),
                        one.name().equals(state)))
                .toList();
    }

    /** The address of messages of all states. */
    public String getAll() {
        return address().without("page").without("state").toString();
    }

    public boolean isFiltered() {
        return address().without("page").without("state").toString().contains("?");
    }

    /** Whether the list is shown from its beginning and as a whole; batches stand below it then alone. */
    public boolean isEntire() {
        return address().toString().equals(PAGE);
    }

    public Pager getPager() {
        return Pager.of(getPage(), address(), "page", SHOWN, say);
    }

    private OutboxQuery query() {
        MailState wanted = address().constant("state", MailState.class).orElse(null);
        return new OutboxQuery(wanted, Ids.read(batch), contact, to);
    }

    private ListAddress address() {
        return new ListAddress(PAGE)
                .with("state", state)
                .with("batch", batch)
                .with("contact", contact)
                .with("to", to)
                .with("page", number);
    }

    /** Holds all mail back, or lets it go. */
    public void pauseAll(boolean paused) {
        outbox.pauseAll(paused);
        say.done(paused ? "outbox.paused" : "outbox.resumed");
        address().open();
    }

    public void pause(BatchView one, boolean paused) {
        outbox.pause(one.id(), paused);
        say.done(paused ? "outbox.batch.paused" : "outbox.batch.resumed", one.name());
        address().open();
    }

    /** Gives up what waits in a batch. */
    public void cancel(BatchView one) {
        say.done("outbox.batch.cancelled", one.name(), outbox.cancelBatch(one.id()));
        address().open();
    }

    /** Sends what the mail server refused in a batch once more. */
    public void resend(BatchView one) {
        say.done("outbox.batch.resent", one.name(), outbox.resendBatch(one.id()));
        address().open();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** How the address begins. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
