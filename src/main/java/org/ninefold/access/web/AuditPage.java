package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ninefold.access.AuditEntry;
import org.ninefold.access.AuditLog;
import org.ninefold.access.Person;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Chip;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Origin.Via;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The log: which rows are shown stands in the address alone. */
@Named
@RequestScoped
public class AuditPage {

    private static final int LIMIT = 50;

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

    public List<Person> getPeople() {
        return offer.people();
    }

    public List<Choice> getSubjects() {
        return offer.subjects().stream()
                .map(subject -> choice("subject", subject, words.subject(subject)))
                .toList();
    }

    public List<Choice> getActions() {
        return offer.actions().stream()
                .map(action -> choice("action", action, words.action(action)))
                .toList();
    }

    public List<Choice> getWays() {
        return Arrays.stream(Via.values())
                .map(way -> choice("via", way.name(), say.name(way)))
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

    private Choice choice(String filter, String value, String label) {
        return new Choice(value, label, value.equals(address.get(filter)));
    }
}
