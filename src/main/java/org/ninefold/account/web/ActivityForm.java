package org.ninefold.account.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.platform.web.Draft;

/** An activity as its form types it. */
public class ActivityForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240, 480);

    private String kindAsked;
    private boolean plannedAsked;

    static Map<String, Object> values(ActivityFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", fields.kind().name());
        values.put("done", Boolean.toString(fields.done()));
        values.put("on_day", fields.day());
        values.put("at_time", fields.time());
        values.put("minutes", fields.minutes() == null ? null : fields.minutes().toString());
        values.put("about", fields.subject());
        values.put("note", fields.note());
        values.put("responsible", fields.responsible());
        values.put("contacts", List.copyOf(fields.contacts()));
        values.put("colleagues", List.copyOf(fields.colleagues()));
        return values;
    }

    ActivityFields fields(Draft draft) {
        String minutes = draft.typed("minutes");
        return new ActivityFields(
                ActivityKind.valueOf(draft.typed("kind")),
                Boolean.parseBoolean(draft.typed("done")),
                draft.value("on_day", LocalDate.class),
                draft.value("at_time", LocalTime.class),
                minutes == null || minutes.isEmpty() ? null : Integer.valueOf(minutes),
                draft.typed("about"),
                draft.typed("note"),
                draft.typed("responsible"),
                names(draft, "contacts"),
                names(draft, "colleagues"));
    }

    static List<String> names(Draft draft, String field) {
        List<?> chosen = draft.value(field, List.class);
        return chosen == null ? List.of() : chosen.stream().map(String::valueOf).toList();
    }

    /** In the order in which they are stored, so that the same choice is the same value. */
    static void put(Draft draft, String field, List<String> names) {
        draft.getValues()
                .put(field, names == null ? List.of() : names.stream().sorted().toList());
    }

    public List<ActivityKind> getKinds() {
        return List.of(ActivityKind.values());
    }

    /** The lengths to choose from, with one that was said elsewhere. */
    public List<Integer> lengths(Object said) {
        Stream<Integer> other =
                said == null || said.toString().isEmpty() ? Stream.of() : Stream.of(Integer.valueOf(said.toString()));
        return Stream.concat(LENGTHS.stream(), other).distinct().sorted().toList();
    }

    public String getKindAsked() {
        return kindAsked;
    }

    public void setKindAsked(String kindAsked) {
        this.kindAsked = kindAsked;
    }

    public boolean isPlannedAsked() {
        return plannedAsked;
    }

    public void setPlannedAsked(boolean plannedAsked) {
        this.plannedAsked = plannedAsked;
    }
}
