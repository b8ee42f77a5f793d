package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The loyalty of an account that takes over what is known of another, and gives it back. */
record MergeLoyalty(EntityManager em, long winner, long removal) {

    /** As it stands among the fields that a merge changed. */
    static final String NAME = "loyalty";

    /** The newer of both holds, of the same day the worse; what it was is remembered. */
    void take(long loser) {
        Loyalty was = read(winner);
        Loyalty becomes = Loyalty.prevailing(was, read(loser));
        if (!Objects.equals(was, becomes)) {
            new Sql()
                    .add(
                            "insert into ninefold.merge_field(removal_id, field, was, became)"
                                    + " values (?, ?, cast(? as varchar(200)), ?)",
                            removal,
                            NAME,
                            text(was),
                            text(becomes))
                    .on(em)
                    .executeUpdate();
            write(em, winner, becomes);
        }
    }

    /** What it was before, unless it was asked again since. */
    void giveBack() {
        String taken = "select was, became from ninefold.merge_field where removal_id = ? and field = ?";
        for (Row row : new Sql().add(taken, removal, NAME).rows(em)) {
            if (Objects.equals(text(read(winner)), row.text(1))) {
                write(em, winner, loyalty(row.text(0)));
            }
        }
    }

    /** @param loyalty null where nothing is known */
    static void write(EntityManager em, long account, Loyalty loyalty) {
        new Sql()
                .add(
                        "update ninefold.account set loyalty = cast(? as smallint), loyalty_on = cast(? as date)"
                                + " where id = ?",
                        loyalty == null ? null : loyalty.digit(),
                        loyalty == null ? null : loyalty.on(),
                        account)
                .on(em)
                .executeUpdate();
    }

    private Loyalty read(long account) {
        return new Sql()
                .add("select a.loyalty, a.loyalty_on from ninefold.account a where a.id = ?", account).rows(em).stream()
                        .map(row -> Loyalty.of(row.number(0), row.day(1)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static String text(Loyalty loyalty) {
        return loyalty == null ? null : loyalty.digit() + " " + loyalty.on();
    }

    private static Loyalty loyalty(String text) {
        return text == null
                ? null
                : new Loyalty(Integer.parseInt(text.substring(0, 1)), LocalDate.parse(text.substring(2)));
    }
}
