package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Chip;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.AccountFinding;
import org.ninefold.stakeholder.Finding;
import org.ninefold.stakeholder.FindingQuery;
import org.ninefold.stakeholder.MapFindings;

/** What the decision maps of all accounts say; what is shown stands in the address alone. */
@Named
@RequestScoped
public class MapFindingsPage {

    static final String PAGE = "/stakeholder/findings.xhtml";

    private static final int SIZE = 50;
    private static final List<String> CELLS = List.of("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3");

    @EJB
    MapFindings findings;

    @Inject
    Say say;

    private final ListAddress address = address();
    private Page<AccountFinding> page;

    public void load() {
        Finding finding = address.constant("finding", Finding.class).orElse(null);
        FindingQuery query = new FindingQuery(finding, address.get("cell"));
        page = findings.page(query, (Pager.number(address, "page") - 1) * SIZE, SIZE);
    }

    private static ListAddress address() {
        ListAddress asked = ListAddress.asked(PAGE, "finding", "cell", "page").keeping("finding", Finding.class);
        return asked.has("cell") && CELLS.contains(asked.get("cell")) ? asked : asked.without("cell");
    }

    public List<AccountFinding> getRows() {
        return page.items();
    }

    public Pager getPager() {
        return Pager.of(page, address, "page", SIZE, say);
    }

    public List<Choice> getFindings() {
        return Arrays.stream(Finding.values())
                .map(finding -> choice("finding", finding.name(), say.name(finding)))
                .toList();
    }

    public List<Choice> getCells() {
        return CELLS.stream().map(cell -> choice("cell", cell, cellName(cell))).toList();
    }

    public List<Chip> getChips() {
        ListAddress whole = address.without("page");
        return Stream.of("finding", "cell")
                .filter(address::has)
                .map(name -> new Chip(
                        say.text("accounts.filter." + name, shown(name, address.get(name))),
                        whole.without(name).toString()))
                .toList();
    }

    /** The same accounts as a list of accounts, where one finding is asked for. */
    public ListAddress getAccounts() {
        return address.has("finding") ? address.without("page").at("/account/accounts.xhtml") : null;
    }

    public String mapAddress(AccountFinding row) {
        return new ListAddress("/stakeholder/map.xhtml")
                .with("ref", row.account())
                .toString();
    }

    private String shown(String filter, String text) {
        return filter.equals("cell") ? cellName(text) : say.name(Finding.valueOf(text));
    }

    private String cellName(String cell) {
        return cell + " " + say.text("Cell." + cell);
    }

    private Choice choice(String filter, String text, String label) {
        return new Choice(text, label, text.equals(address.get(filter)));
    }
}
