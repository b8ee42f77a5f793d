package org.ninefold.stakeholder.rest;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.PersonFields;
import org.ninefold.stakeholder.PersonView;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Spot;
import org.ninefold.stakeholder.Surety;

/** A person on a decision map. */
@Schema(name = "MapPersonJson")
public record MapPersonJson(
        @Schema(
                        description = "Chosen by whoever adds the person, unique in the installation; of a contact its"
                                + " reference.",
                        maxLength = 60)
                String id,
        @Schema(maxLength = 201) String name,
        Side side,
        @Schema(maxLength = 100) String title,
        @Schema(description = "A key of the list of functions.") String function,
        Level level,
        @Schema(
                        description =
                                "DECIDER, APPROVER, BUYER, USER, INFLUENCER, GATEKEEPER, CHAMPION, BLOCKER, or a key that"
                                        + " the list of roles has besides.")
                String role,
        @Schema(
                        description =
                                "Whether the person is kept as a contact. Missing: as it is. That needs title, function and"
                                        + " level.")
                Boolean registered,
        @Schema(description = "Whether it is known that the person belongs there, or assumed.") Surety status,
        AttitudesJson attitudes,
        @Schema(description = "Left edge of the box on the drawing; missing: a free place is chosen.") Integer x,
        @Schema(description = "Upper edge.") Integer y,
        @Schema(description = "Since when the person is no longer there.", format = "date", readOnly = true)
                LocalDate leftOn) {

    static MapPersonJson of(PersonView person) {
        PersonFields fields = person.fields();
        Place place = person.place();
        return new MapPersonJson(
                person.id(),
                fields.name(),
                place.side(),
                fields.title(),
                fields.function(),
                fields.level(),
                fields.role(),
                person.registered(),
                place.status(),
                AttitudesJson.of(person.attitudes()),
                place.spot().x(),
                place.spot().y(),
                person.left());
    }

    PersonWish wish() {
        Spot spot = x == null || y == null ? null : new Spot(x, y);
        return new PersonWish(
                id,
                new PersonFields(name, title, function, level, role),
                new Place(side, status, spot),
                attitudes == null ? Map.of() : attitudes.known(),
                registered);
    }
}
