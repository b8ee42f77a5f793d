package org.ninefold.account;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Activities as rows, the latest day first. */
final class ActivityList {

    /** Between names that stand in one cell; no name holds it. */
    private static final String BETWEEN = "\u001f";

    private static final String NAME = "trim(coalesce(c.first_name, '') || ' ' || c.last_name)";
    private static final String CONTACTS = " from ninefold.activity_contact x join ninefold.contact c"
            + " on c.id = x.contact_id where x.activity_id = v.id)";
    private static final String COLLEAGUES = " from ninefold.activity_colleague x join ninefold.app_user u"
            + " on u.sign_in = x.sign_in where x.activity_id = v.id)";
    private static final String COLUMNS = "v.ref, v.version, a.ref as account_ref, a.name, v.kind, v.done, v.on_day,"
            + " cast(v.at_time as varchar(8)) as at_time, v.minutes, v.subject, v.note, v.responsible,"
            + " (select u.name from ninefold.app_user u where u.sign_in = v.responsible) as responsible_name, "
            + all("c.ref", CONTACTS) + ", " + all(NAME, CONTACTS) + ", "
            + all("u.sign_in", COLLEAGUES) + ", " + all("u.name", COLLEAGUES);
    private static final String FROM =
            " from ninefold.activity v join ninefold.account a on a.id = v.account_id where 1 = 1";

    static final List<String> NAMES = List.of(
            "account_ref",
            "activity_ref",
            "kind",
            "done",
            "on_day",
            "at_time",
            "minutes",
            "about",
            "note",
            "responsible",
            "contacts",
            "colleagues");

    private ActivityList() {}

    static Listing<ActivityView> of(ActivityQuery wanted, Caller caller) {
        ThingFilter filter = new ThingFilter(wanted.things(), caller);
        Consumer<Sql> from = filter.on(FROM)
                .andThen(filter.starting("a.name_key", "a.ref_key"))
                .andThen(filter.touching("v.on_day", "v.on_day"))
                .andThen(sql -> narrow(sql, wanted));
        return new Listing<>(
                COLUMNS, from, wanted.plannedOnly() ? "v.on_day, v.id" : "v.on_day desc, v.id desc", ActivityList::row);
    }

    static List<Object> cells(ActivityView activity) {
        ActivityFields is = activity.fields();
        return Arrays.asList(
                activity.account(),
                activity.ref(),
                is.kind(),
                is.done(),
                is.day(),
                is.time() == null ? null : is.time().toString(),
                is.minutes(),
                is.subject(),
                is.note(),
                is.responsible(),
                String.join(", ", is.contacts()),
                String.join(", ", is.colleagues()));
    }

    private static void narrow(Sql sql, ActivityQuery wanted) {
        if (wanted.ref() != null) {
            sql.add(" and v.ref = ?", wanted.ref());
        }
        if (wanted.done() != null) {
            sql.add(" and v.done = ?", wanted.done());
        }
        if (wanted.responsible() != null) {
            sql.add(" and v.responsible = ?", wanted.responsible());
        }
    }

    private static String all(String what, String from) {
        return "(select string_agg(" + what + ", '" + BETWEEN + "' order by " + what + ")" + from;
    }

    private static ActivityView row(Row row) {
        ActivityFields fields = new ActivityFields(
                row.constant(4, ActivityKind.class),
                row.flag(5),
                row.day(6),
                row.text(7) == null ? null : LocalTime.parse(row.text(7)),
                row.text(8) == null ? null : (int) row.whole(8),
                row.text(9),
                row.text(10),
                row.text(11),
                names(row.text(13)),
                names(row.text(15)));
        return new ActivityView(
                row.text(0),
                row.whole(1),
                row.text(2),
                row.text(3),
                fields,
                row.text(12),
                names(row.text(14)),
                names(row.text(16)));
    }

    private static List<String> names(String joined) {
        return joined == null ? List.of() : List.of(joined.split(BETWEEN));
    }
}
