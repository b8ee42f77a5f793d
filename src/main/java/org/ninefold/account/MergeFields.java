package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ninefold.account.MergePreview.Line;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The fields of two accounts that become one: which can be chosen, what is taken, and what an undo finds again. */
final class MergeFields {

    private MergeFields() {}

    static List<Line> lines(AccountFields into, AccountFields from) {
        Map<Field, Object> ours = values(into);
        List<Line> lines = new ArrayList<>();
        values(from).forEach((field, theirs) -> {
            Object mine = ours.get(field);
            lines.add(new Line(field, mine, theirs, mine == null && theirs != null));
        });
        return lines;
    }

    /** The one's fields with those of the other that are taken. */
    static AccountFields taken(AccountFields into, AccountFields from, Set<Field> taken) {
        Map<Field, Object> values = values(into);
        values(from).forEach((field, theirs) -> {
            if (taken.contains(field)) {
                values.put(field, theirs);
            }
        });
        return fields(values);
    }

    /** Remembers what a merge changes. */
    static void remember(EntityManager em, long removal, AccountFields was, AccountFields became) {
        Map<Field, Object> after = values(became);
        values(was).forEach((field, before) -> {
            if (!Objects.equals(before, after.get(field))) {
                new Sql()
                        .add(
                                "insert into ninefold.merge_field(removal_id, field, was, became)"
                                        + " values (?, ?, cast(? as varchar(200)), cast(? as varchar(200)))",
                                removal,
                                field.name(),
                                text(before),
                                text(after.get(field)))
                        .on(em)
                        .executeUpdate();
            }
        });
    }

    /**
     * The fields as they were before the merge, where they still are what the merge made them.
     *
     * @param kept takes the fields that somebody changed since
     */
    static AccountFields before(EntityManager em, long removal, AccountFields now, List<Field> kept) {
        Map<Field, Object> values = values(now);
        List<Row> rows = new Sql()
                .add(
                        "select field, was, became from ninefold.merge_field where removal_id = ? and field <> ?"
                                + " order by field",
                        removal,
                        MergeLoyalty.NAME)
                .rows(em);
        for (Row row : rows) {
            Field field = row.constant(0, Field.class);
            if (Objects.equals(text(values.get(field)), row.text(2))) {
                values.put(field, value(field, row.text(1)));
            } else {
                kept.add(field);
            }
        }
        return fields(values);
    }

    static void forget(EntityManager em, long removal) {
        new Sql()
                .add("delete from ninefold.merge_field where removal_id = ?", removal)
                .on(em)
                .executeUpdate();
    }

    private static Map<Field, Object> values(AccountFields fields) {
        Map<Field, Object> values = new EnumMap<>(Field.class);
        values.put(Field.NAME, fields.name());
        values.put(Field.KIND, fields.kind());
        values.put(Field.OWNER, fields.owner());
        values.put(Field.TEAM, fields.team());
        values.put(Field.COUNTRY, fields.country());
        values.put(Field.CURRENCY, fields.currency());
        values.put(Field.CUSTOMER_SINCE, fields.customerSince());
        return values;
    }

    private static AccountFields fields(Map<Field, Object> values) {
        return new AccountFields(
                text(values.get(Field.NAME)),
                (AccountKind) values.get(Field.KIND),
                text(values.get(Field.OWNER)),
                text(values.get(Field.TEAM)),
                text(values.get(Field.COUNTRY)),
                text(values.get(Field.CURRENCY)),
                (LocalDate) values.get(Field.CUSTOMER_SINCE));
    }

    private static Object value(Field field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field) {
            case KIND -> AccountKind.valueOf(text);
            case CUSTOMER_SINCE -> LocalDate.parse(text);
            default -> text;
        };
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
