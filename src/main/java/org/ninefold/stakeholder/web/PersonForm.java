package org.ninefold.stakeholder.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ninefold.platform.web.Draft;
import org.ninefold.stakeholder.Channel;
import org.ninefold.stakeholder.Insight;
import org.ninefold.stakeholder.Judgement;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.PersonFields;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
import org.ninefold.stakeholder.Portrait;
import org.ninefold.stakeholder.PortraitWish;
import org.ninefold.stakeholder.Preferences;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Spot;
import org.ninefold.stakeholder.Surety;

/** A person as the form has it, by the names of its fields, there and back. */
final class PersonForm {

    private PersonForm() {}

    /** What the form of somebody new begins with. */
    static Map<String, Object> empty() {
        Map<String, Object> values = values(PersonFields.UNKNOWN, Insight.NONE);
        values.put("side", Side.CUSTOMER);
        values.put("map_status", Surety.CONFIRMED);
        values.put("registered", false);
        for (Regard regard : Regard.values()) {
            judgement(values, regard, null, null);
        }
        return values;
    }

    static Map<String, Object> of(Portrait is) {
        Map<String, Object> values = values(is.person().fields(), is.insight());
        values.put("side", is.person().place().side());
        values.put("map_status", is.person().place().status());
        values.put("registered", is.person().registered());
        for (Regard regard : Regard.values()) {
            Integer stance = is.person().attitudes().get(regard);
            Judgement now = is.now(regard);
            judgement(values, regard, stance, now == null ? null : now.words());
        }
        return values;
    }

    private static Map<String, Object> values(PersonFields fields, Insight known) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", fields.name());
        values.put("title", fields.title());
        values.put("function", fields.function());
        values.put("level", fields.level());
        values.put("role", fields.role());
        values.put("criteria", known.criteria());
        values.put("weighs", known.weighs());
        values.put("trust", known.trust() == null ? null : known.trust().toString());
        values.put("persona", known.prefers().persona());
        values.put("channel", known.prefers().channel());
        values.put("language", known.prefers().language());
        values.put("content", known.prefers().content());
        values.put("best_time", known.prefers().time());
        values.put("responsibilities", known.responsibilities());
        values.put("left_on", known.left());
        return values;
    }

    /** The day is always asked anew. */
    private static void judgement(Map<String, Object> values, Regard regard, Integer stance, String words) {
        values.put(regard.field(), stance == null ? null : stance.toString());
        values.put(regard.field() + "_words", words);
        values.put(regard.field() + "_on", null);
    }

    /** @param spot null: wherever there is room */
    static PortraitWish wish(Draft draft, String id, Spot spot) {
        PersonFields fields = new PersonFields(
                draft.typed("name"),
                draft.typed("title"),
                draft.typed("function"),
                draft.value("level", Level.class),
                draft.typed("role"));
        Place place = new Place(draft.value("side", Side.class), draft.value("map_status", Surety.class), spot);
        Boolean registered = draft.value("registered", Boolean.class);
        return new PortraitWish(new PersonWish(id, fields, place, Map.of(), registered), known(draft), said(draft));
    }

    private static Insight known(Draft draft) {
        return new Insight(
                draft.typed("criteria"),
                draft.typed("weighs"),
                number(draft, "trust"),
                new Preferences(
                        draft.typed("persona"),
                        draft.value("channel", Channel.class),
                        draft.typed("language"),
                        draft.typed("content"),
                        draft.typed("best_time")),
                draft.typed("responsibilities"),
                draft.value("left_on", LocalDate.class));
    }

    private static Map<Regard, Judgement> said(Draft draft) {
        Map<Regard, Judgement> said = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            String field = regard.field();
            LocalDate day = draft.value(field + "_on", LocalDate.class);
            said.put(regard, new Judgement(number(draft, field), draft.typed(field + "_words"), day, null));
        }
        return said;
    }

    private static Integer number(Draft draft, String field) {
        return Optional.ofNullable(draft.typed(field))
                .filter(typed -> !typed.isEmpty())
                .map(Integer::valueOf)
                .orElse(null);
    }
}
