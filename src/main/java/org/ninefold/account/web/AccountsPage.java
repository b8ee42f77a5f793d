package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ninefold.account.AccountChoices;
import org.ninefold.account.AccountRow;
import org.ninefold.account.AccountTable;
import org.ninefold.account.Accounts;
import org.ninefold.account.FilterTabs;
import org.ninefold.account.SavedFilterView;
import org.ninefold.account.SavedFilters;
import org.ninefold.account.ViewedList;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The list of accounts: what is shown, in which order and from where on stands in the address alone. */
@Named
@RequestScoped
public class AccountsPage implements ViewedList {

    private static final String LIST = "accounts";

    private static final List<Integer> SIZES = List.of(25, 50, 100);

    @EJB
    Accounts accounts;

    @EJB
    AccountChoices choices;

    @EJB
    SavedFilters filters;

    @Inject
    Say say;

    private FilterTabs tabs;
    private ListAddress address;
    private AccountTable table;
    private Page<AccountRow> page;
    private AccountChoices.Offer offer;
    private int size;

    /** Asked for nothing at all, it opens with the view that its reader prefers. */
    public void load() {
        Optional<SavedFilterView> opening = AccountAddress.isBare() ? filters.opening(LIST) : Optional.empty();
        if (opening.isPresent()) {
            getTabs().link(opening.get()).open();
        } else {
            page();
        }
    }

    public List<AccountRow> getRows() {
        return page().items();
    }

    public ListAddress getAddress() {
        if (address == null) {
            address = getTabs().named();
        }
        return address;
    }

    @Override
    public String getList() {
        return LIST;
    }

    @Override
    public String getPath() {
        return AccountAddress.PAGE;
    }

    @Override
    public FilterTabs getTabs() {
        if (tabs == null) {
            ListAddress asked = AccountAddress.asked();
            table = AccountAddress.table(asked);
            tabs = new FilterTabs(filters.all(LIST), asked, table.parameters());
        }
        return tabs;
    }

    /** How many match in all. */
    public int getCount() {
        return page().total();
    }

    public boolean isFiltered() {
        return AccountAddress.FILTERS.stream().anyMatch(getAddress()::has);
    }

    public boolean isExportable() {
        return getOffer().mayExport();
    }

    /** The address of the list as a file, but for its format. */
    public ListAddress getExport() {
        return getAddress()
                .without("page")
                .without("size")
                .without(FilterTabs.VIEW)
                .at("/account/accounts-export.xhtml");
    }

    /** By what measure, over which days and in which currency the figures are (document 000, slide 7). */
    public String getBasis() {
        return getOffer().basis() == null
                ? say.text("accounts.no-basis")
                : say.text(
                        "accounts.basis",
                        say.name(offer.basis().measure()),
                        say.date(offer.basis().period().from()),
                        say.date(offer.basis().period().to()),
                        offer.currency());
    }

    public String getValueName() {
        return getOffer().basis() == null
                ? say.text("accounts.value")
                : say.name(offer.basis().measure());
    }

    public AccountColumns getColumns() {
        return new AccountColumns(getTable(), getAddress(), getValueName(), say);
    }

    /** What a form that asks for other columns says as well. */
    public List<Choice> getKept() {
        return getAddress().without("columns").without("page").parameters().entrySet().stream()
                .map(said -> new Choice(said.getKey(), said.getValue(), true))
                .toList();
    }

    /** What the list is narrowed by. */
    public List<Choice> getNarrowed() {
        return AccountAddress.FILTERS.stream()
                .filter(getAddress()::has)
                .map(name -> new Choice(name, address.get(name), true))
                .toList();
    }

    /** Where all that the list finds are given to others. */
    public ListAddress getAssignAll() {
        return getAddress().without("page").without("size").without("columns").at("/account/assign.xhtml");
    }

    public Pager getPager() {
        return Pager.of(page(), getAddress(), "page", size, say);
    }

    public List<Choice> getSizes() {
        return SIZES.stream()
                .map(rows -> new Choice(
                        getAddress().without("page").with("size", rows).toString(), rows.toString(), rows == size))
                .toList();
    }

    public AccountFilters getFilters() {
        return new AccountFilters(getAddress(), getOffer(), say);
    }

    public boolean below(BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    AccountTable getTable() {
        getTabs();
        return table;
    }

    private AccountChoices.Offer getOffer() {
        if (offer == null) {
            offer = choices.forList();
        }
        return offer;
    }

    private Page<AccountRow> page() {
        if (page == null) {
            int asked = getAddress().number("size", 50, 100);
            size = SIZES.contains(asked) ? asked : 50;
            page = accounts.page(getTable().query(), (Pager.number(address, "page") - 1) * size, size);
        }
        return page;
    }
}
