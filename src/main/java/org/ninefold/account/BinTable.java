package org.ninefold.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** A table whose rows go into the bin, and its twin there. Names are constants of the product, values are bound. */
record BinTable(String kind, String table, List<String> columns, String named, String meets) implements Belonging {

    static final BinTable ACCOUNT = new BinTable(
            "account",
            "account",
            List.of(
                    "id",
                    "version",
                    "ref",
                    "ref_key",
                    "name",
                    "name_key",
                    "alike_key",
                    "kind",
                    "owner",
                    "team_id",
                    "country",
                    "currency",
                    "customer_since",
                    "created_at",
                    "last_contact_on",
                    "next_contact_on",
                    "loyalty",
                    "loyalty_on"),
            "ref");

    static final BinTable CONTACT = new BinTable(
            "contact",
            "contact",
            List.of(
                    "id",
                    "version",
                    "ref",
                    "account_id",
                    "first_name",
                    "last_name",
                    "name_key",
                    "title",
                    "email",
                    "email_key",
                    "phone",
                    "language",
                    "decider"),
            "last_name");

    static final BinTable PURCHASE = new BinTable(
            "purchase", "purchase", List.of("id", "version", "ref", "account_id", "purchased_on", "currency"), "ref");

    static final BinTable LINE = new BinTable(
            "purchase-line",
            "purchase_line",
            List.of(
                    "id",
                    "purchase_id",
                    "account_id",
                    "purchased_on",
                    "currency",
                    "offering_id",
                    "revenue",
                    "direct_cost"),
            "id");

    static final BinTable TIME_ENTRY = new BinTable(
            "time-entry",
            "time_entry",
            List.of("id", "version", "ref", "account_id", "worked_on", "hours", "hourly_cost", "currency"),
            "ref");

    static final BinTable WALLET = new BinTable(
            "wallet",
            "wallet",
            List.of(
                    "id",
                    "version",
                    "account_id",
                    "offering_id",
                    "offering_key",
                    "period_from",
                    "period_to",
                    "total_purchases",
                    "estimated_share",
                    "currency",
                    "source",
                    "entered_by",
                    "entered_at"),
            "period_from");

    static final BinTable ACTIVITY = new BinTable(
            "activity",
            "activity",
            List.of(
                    "id",
                    "version",
                    "ref",
                    "account_id",
                    "kind",
                    "done",
                    "on_day",
                    "at_time",
                    "minutes",
                    "subject",
                    "note",
                    "responsible"),
            "subject");

    static final BinTable GUEST =
            new BinTable("guest", "activity_contact", List.of("activity_id", "contact_id"), "contact_id");

    static final BinTable COLLEAGUE =
            new BinTable("colleague", "activity_colleague", List.of("activity_id", "sign_in"), "sign_in");

    /** What an account has, apart from what other features keep about it. */
    static final List<Belonging> OF_ACCOUNTS = List.of(CONTACT, PURCHASE, TIME_ENTRY, WALLET, ACTIVITY);

    BinTable {
        columns = List.copyOf(columns);
    }

    private BinTable(String kind, String table, List<String> columns, String named) {
        this(kind, table, columns, named, "");
    }

    static BinTable of(Belonging belonging) {
        return new BinTable(
                belonging.kind(), belonging.table(), belonging.columns(), belonging.named(), belonging.meets());
    }

    /** Copies rows into the bin; {@code condition} counts its values from ?2. */
    int copy(EntityManager em, long removal, String condition, Object... values) {
        String list = String.join(", ", columns);
        String text = "insert into ninefold.bin_" + table + "(removal_id, " + list + ") select cast(?1 as bigint), "
                + list + " from ninefold." + table + " where " + condition;
        return bound(em.createNativeQuery(text).setParameter(1, removal), values)
                .executeUpdate();
    }

    /** Copies what went with a removal back to where it was; {@code condition} speaks of {@code b} and may be empty. */
    int copyBack(EntityManager em, long removal, String condition, Object... values) {
        String text = "insert into ninefold." + table + "(" + String.join(", ", columns) + ") select b."
                + String.join(", b.", columns) + " from ninefold.bin_" + table + " b where b.removal_id = ?1 "
                + condition;
        return bound(em.createNativeQuery(text).setParameter(1, removal), values)
                .executeUpdate();
    }

    /** Removes the rows themselves; {@code condition} counts its values from ?2. */
    void delete(EntityManager em, String condition, Object... values) {
        bound(em.createNativeQuery("delete from ninefold." + table + " where " + condition), values)
                .executeUpdate();
    }

    /** Lets go what lies in the bin. */
    void forget(EntityManager em, long removal) {
        em.createNativeQuery("delete from ninefold.bin_" + table + " where removal_id = ?1")
                .setParameter(1, removal)
                .executeUpdate();
    }

    private static Query bound(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        return query;
    }
}
