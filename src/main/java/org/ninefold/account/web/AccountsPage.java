package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.account.AccountChoices;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.account.AccountRow;
import org.ninefold.account.Accounts;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The list of accounts: what is shown, in which order and from where on stands in the address alone. */
@Named
@RequestScoped
public class AccountsPage {

    private static final List<Integer> SIZES = List.of(25, 50, 100);

    @EJB
    Accounts accounts;

    @EJB
    AccountChoices choices;

    @Inject
    Say say;

    private ListAddress address;
    private AccountQuery query;
    private Page<AccountRow> page;
    private AccountChoices.Offer offer;
    private AccountFilters filters;
    private int size;

    public void load() {
        address = AccountAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        query = AccountAddress.query(address);
        size = SIZES.contains(address.number("size", 50, 100)) ? address.number("size", 50, 100) : 50;
        page = accounts.page(query, (Pager.number(address, "page") - 1) * size, size);
        offer = choices.forList();
        filters = new AccountFilters(address, offer, say);
    }

    public List<AccountRow> getRows() {
        return page.items();
    }

    public ListAddress getAddress() {
        return address;
    }

    /** How many match in all. */
    public int getCount() {
        return page.total();
    }

    public boolean isFiltered() {
        return AccountAddress.FILTERS.stream().anyMatch(address::has);
    }

    public boolean isExportable() {
        return offer.mayExport();
    }

    public String export(String ending) {
        return address.without("page")
                .without("size")
                .at("/account/accounts-export.xhtml")
                .with("as", ending)
                .toString();
    }

    /** By what measure, over which days and in which currency the figures are (document 000, slide 7). */
    public String getBasis() {
        return offer.basis() == null
                ? say.text("accounts.no-basis")
                : say.text(
                        "accounts.basis",
                        say.name(offer.basis().measure()),
                        say.date(offer.basis().period().from()),
                        say.date(offer.basis().period().to()),
                        offer.currency());
    }

    public String getValueName() {
        return offer.basis() == null
                ? say.text("accounts.value")
                : say.name(offer.basis().measure());
    }

    public List<Column> getColumns() {
        return Stream.of(Sort.NAME, Sort.OWNER, Sort.LAST_CONTACT, Sort.CELL, Sort.VALUE, Sort.SHARE, Sort.HEADROOM)
                .map(sort -> sort == Sort.LAST_CONTACT ? column(sort).over(column(Sort.NEXT_CONTACT)) : column(sort))
                .toList();
    }

    private Column column(Sort sort) {
        return Column.of(sort, label(sort), query, address);
    }

    private String label(Sort sort) {
        return sort == Sort.VALUE ? getValueName() : say.name(sort);
    }

    public Pager getPager() {
        return Pager.of(page, address, "page", size, say);
    }

    public List<Choice> getSizes() {
        return SIZES.stream()
                .map(rows -> new Choice(
                        address.without("page").with("size", rows).toString(), rows.toString(), rows == size))
                .toList();
    }

    public AccountFilters getFilters() {
        return filters;
    }

    public boolean below(BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}
