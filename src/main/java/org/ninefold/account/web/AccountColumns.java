package org.ninefold.account.web;

import java.util.Arrays;
import java.util.List;
import org.ninefold.account.AccountColumn;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.account.AccountTable;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/**
 * The columns of the account list: their headings, and which can be chosen.
 *
 * @param valueName what the value is measured by
 */
public record AccountColumns(AccountTable table, ListAddress address, String valueName, Say say) {

    public boolean shows(String column) {
        return table.columns().contains(AccountColumn.valueOf(column));
    }

    public List<Column> headings() {
        return table.columns().stream().map(this::heading).toList();
    }

    /** All that can be left out. */
    public List<Choice> choices() {
        return Arrays.stream(AccountColumn.values())
                .filter(column -> column != AccountColumn.NAME)
                .map(column ->
                        new Choice(column.text(), label(column), table.columns().contains(column)))
                .toList();
    }

    private Column heading(AccountColumn column) {
        return switch (column) {
            case NAME -> sorting(Sort.NAME);
            case OWNER -> sorting(Sort.OWNER);
            case CONTACT -> sorting(Sort.LAST_CONTACT).over(sorting(Sort.NEXT_CONTACT));
            case CELL -> sorting(Sort.CELL);
            case VALUE -> sorting(Sort.VALUE);
            case SHARE -> sorting(Sort.SHARE);
            case HEADROOM -> sorting(Sort.HEADROOM);
            case LOYALTY -> sorting(Sort.LOYALTY).over(sorting(Sort.PRIORITY));
            case TEAM, COUNTRY, CURRENCY, CUSTOMER_SINCE -> Column.plain(label(column));
        };
    }

    private Column sorting(Sort sort) {
        AccountQuery query = table.query();
        return Column.of(sort, sort == Sort.VALUE ? valueName : say.name(sort), query, address);
    }

    private String label(AccountColumn column) {
        return column == AccountColumn.VALUE ? valueName : say.name(column);
    }
}
