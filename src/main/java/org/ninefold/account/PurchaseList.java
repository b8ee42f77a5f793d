package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Purchases as a list of documents, and as a list of lines. */
final class PurchaseList {

    static final SheetExport.Columns<Row> COLUMNS = SheetExport.columns(
            List.of(
                    "account_ref",
                    "purchase_ref",
                    "purchased_on",
                    "offering_ref",
                    "revenue",
                    "direct_cost",
                    "currency"),
            PurchaseList::cells);

    private PurchaseList() {}

    static Listing<PurchaseView> documents(AccountThings wanted, Caller caller) {
        String columns = "p.ref, p.version, a.ref as account_ref, a.name, p.purchased_on, p.currency,"
                + " coalesce((select sum(l.revenue) from ninefold.purchase_line l where l.purchase_id = p.id), 0) as revenue,"
                + " (select sum(l.direct_cost) from ninefold.purchase_line l where l.purchase_id = p.id) as cost";
        return new Listing<>(columns, from(wanted, caller, ""), "p.purchased_on desc, p.id desc", PurchaseList::view);
    }

    static Listing<Row> lines(AccountThings wanted, Caller caller) {
        String more = " join ninefold.purchase_line l on l.purchase_id = p.id"
                + " left join ninefold.offering o on o.id = l.offering_id";
        String columns = "a.ref as account_ref, p.ref, p.purchased_on, o.ref as offering_ref, l.revenue,"
                + " l.direct_cost, p.currency";
        return new Listing<>(columns, from(wanted, caller, more), "p.purchased_on desc, p.id desc, l.id", row -> row);
    }

    /** The same purchases with their lines, read at once. */
    static List<PurchaseView> withLines(EntityManager em, List<PurchaseView> purchases) {
        String[] refs = purchases.stream().map(PurchaseView::ref).toArray(String[]::new);
        Map<String, List<PurchaseFields.Line>> lines = new HashMap<>();
        new Sql()
                .add(
                        "select p.ref, o.ref as offering_ref, l.revenue, l.direct_cost from ninefold.purchase p"
                                + " join ninefold.purchase_line l on l.purchase_id = p.id"
                                + " left join ninefold.offering o on o.id = l.offering_id"
                                + " where p.ref = any(?) order by l.id",
                        (Object) refs)
                .rows(em)
                .forEach(row -> lines.computeIfAbsent(row.text(0), ref -> new ArrayList<>())
                        .add(new PurchaseFields.Line(row.text(1), row.decimal(2), row.decimal(3))));
        return purchases.stream()
                .map(purchase -> purchase.with(lines.getOrDefault(purchase.ref(), List.of())))
                .toList();
    }

    private static Consumer<Sql> from(AccountThings wanted, Caller caller, String more) {
        ThingFilter filter = new ThingFilter(wanted, caller);
        return filter.on(" from ninefold.purchase p join ninefold.account a on a.id = p.account_id" + more
                        + " where 1 = 1")
                .andThen(filter.starting("a.name_key", "a.ref_key"))
                .andThen(filter.touching("p.purchased_on", "p.purchased_on"));
    }

    private static PurchaseView view(Row row) {
        PurchaseFields fields = new PurchaseFields(row.day(4), row.text(5), List.of());
        return new PurchaseView(
                row.text(0), row.whole(1), row.text(2), row.text(3), fields, row.decimal(6), row.decimal(7), null);
    }

    private static List<Object> cells(Row row) {
        return Arrays.asList(
                row.text(0), row.text(1), row.day(2), row.text(3), row.decimal(4), row.decimal(5), row.text(6));
    }
}
