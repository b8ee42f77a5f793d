package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ninefold.access.AuditEntry;
import org.ninefold.access.AuditLog;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Origin.Via;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The log: which rows are shown stands in the address alone. */
@Named
@RequestScoped
public class AuditPage {

    private static final int LIMIT = 50;

    /** One that a filter may be set to: what is sent, what is read, and whether it is set now. */
    public record Option(String value, String label, boolean chosen) {}

    /** A filter that is set: what it says, and the address of the log without it. */
    public record Chip(String label, String link) {}

    @EJB
    AuditLog log;

    @Inject
    AuditWords words;

    @Inject
    Say say;

    private ListAddress address;
    private Page<AuditEntry> page;
    private AuditLog.Offer offer;

    public void load() {
        address = AuditAddress.asked();
        page = log.page(AuditAddress.query(address), (Pager.number(address, "page") - 1) * LIMIT, LIMIT);
        offer = log.offer();
    }

    public List<AuditEntry> getRows() {
        return page.items();
    }

    public boolean isFiltered() {
        return AuditAddress.FILTERS.stream().anyMatch(address::has);
    }

    /** What a filter is set to, or null. */
    public String set(String filter) {
        return address.get(filter);
    }

    public Pager getPager() {
        return Pager.of(page, address, "page", LIMIT, say);
    }

    public String export(String ending) {
        return address.without("page")
                .at("/access/audit-export.xhtml")
                .with("as", ending)
                .toString();
    }

    /** The address of all that somebody did. */
    public String by(AuditEntry entry) {
        return address.without("page").with("actor", entry.actor()).toString();
    }

    /** Whether somebody did something about nobody else, such as signing in: then who did it says all. */
    public boolean aboutOneself(AuditEntry entry) {
        return entry.subject().equals("user") && entry.ref().equals(entry.actor());
    }

    public List<AuditLog.Person> getPeople() {
        return offer.people();
    }

    public List<Option> getSubjects() {
        return offer.subjects().stream()
                .map(subject -> option("subject", subject, words.subject(subject)))
                .toList();
    }

    public List<Option> getActions() {
        return offer.actions().stream()
                .map(action -> option("action", action, words.action(action)))
                .toList();
    }

    public List<Option> getWays() {
        return Arrays.stream(Via.values())
                .map(way -> option("via", way.name(), say.name(way)))
                .toList();
    }

    public List<Chip> getChips() {
        return AuditAddress.FILTERS.stream()
                .filter(address::has)
                .map(name -> new Chip(
                        say.text("audit.filter." + name, words.filter(name, address.get(name))),
                        address.without(name).without("page").toString()))
                .toList();
    }

    private Option option(String filter, String value, String label) {
        return new Option(value, label, value.equals(address.get(filter)));
    }
}
