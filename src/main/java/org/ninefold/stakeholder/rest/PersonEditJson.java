package org.ninefold.stakeholder.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Check;
import org.ninefold.stakeholder.Channel;
import org.ninefold.stakeholder.Insight;
import org.ninefold.stakeholder.Judgement;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.PersonFields;
import org.ninefold.stakeholder.PersonView;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
import org.ninefold.stakeholder.Portrait;
import org.ninefold.stakeholder.PortraitWish;
import org.ninefold.stakeholder.Preferences;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.StakeholderField;
import org.ninefold.stakeholder.Surety;

/** What may be changed of a person. */
@Schema(name = "PersonEditJson")
public record PersonEditJson(
        @Schema(maxLength = 201) String name,
        Side side,
        @Schema(maxLength = 100) String title,
        @Schema(description = "A key of the list of functions.") String function,
        Level level,
        @Schema(description = "A key of the list of roles.") String role,
        @Schema(description = "Whether the person is kept as a contact.") Boolean registered,
        Surety status,
        @Schema(description = "Judged today by the caller, where they differ.") AttitudesJson attitudes,
        @Schema(description = "One of them with words, or of an earlier day.") JudgementJson attitude,
        @Schema(description = "By what the person measures success.", maxLength = 2000) String criteria,
        @Schema(description = "What counts when the person chooses.", maxLength = 2000) String weighs,
        @Schema(description = "In us: 0 none, 4 full.", minimum = "0", maximum = "4") Integer trust,
        @Schema(description = "A key of the list of personas.") String persona,
        Channel channel,
        @Schema(description = "ISO 639-1; of a contact the contact’s own.") String language,
        @Schema(description = "What the person likes to hear about.", maxLength = 500) String content,
        @Schema(description = "When the person is best reached.", maxLength = 200) String time,
        @Schema(description = "What somebody of the own firm answers for.", maxLength = 2000) String responsibilities,
        @Schema(description = "Since when the person is no longer there; null: is there.", format = "date")
                LocalDate leftOn) {

    static PersonEditJson of(Portrait is) {
        PersonView person = is.person();
        PersonFields fields = person.fields();
        Insight known = is.insight();
        return new PersonEditJson(
                fields.name(),
                person.place().side(),
                fields.title(),
                fields.function(),
                fields.level(),
                fields.role(),
                person.registered(),
                person.place().status(),
                AttitudesJson.of(person.attitudes()),
                null,
                known.criteria(),
                known.weighs(),
                known.trust(),
                known.prefers().persona(),
                known.prefers().channel(),
                known.prefers().language(),
                known.prefers().content(),
                known.prefers().time(),
                known.responsibilities(),
                known.left());
    }

    /** @param was the person as it was before this was said */
    PortraitWish wish(PersonView was) {
        PersonFields fields = new PersonFields(name, title, function, level, role);
        Place place = new Place(side, status, was.place().spot());
        return new PortraitWish(
                new PersonWish(was.id(), fields, place, Map.of(), registered),
                new Insight(
                        criteria,
                        weighs,
                        trust,
                        new Preferences(persona, channel, language, content, time),
                        responsibilities,
                        leftOn),
                judgements(was.attitudes()));
    }

    private Map<Regard, Judgement> judgements(Map<Regard, Integer> was) {
        Map<Regard, Judgement> said = new EnumMap<>(Regard.class);
        Map<Regard, Integer> is = attitudes == null ? Map.of() : attitudes.known();
        for (Regard regard : Regard.values()) {
            if (!Objects.equals(was.get(regard), is.get(regard))) {
                said.put(regard, new Judgement(is.get(regard), null, null, null));
            }
        }
        if (attitude != null) {
            said.put(Check.present(StakeholderField.TO, attitude.to()), attitude.judgement());
        }
        return said;
    }
}
