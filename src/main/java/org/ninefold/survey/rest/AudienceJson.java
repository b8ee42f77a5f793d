package org.ninefold.survey.rest;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Refused;
import org.ninefold.survey.Audience;
import org.ninefold.survey.WaveRefusal;

/** Whom a wave means: one of the four. */
@Schema(name = "AudienceJson")
public record AudienceJson(
        @Schema(description = "The number of a saved view of the account list: everybody at its accounts.") Long filter,
        @Schema(description = "Cells of the matrix as A1: everybody at the accounts in them.") List<String> cells,
        @Schema(description = "Keys of roles in the decision, as DECIDER: everybody who has one of them.")
                List<String> roles,
        @Schema(description = "References of the people within reach; none in lists.") List<String> contacts) {

    static AudienceJson of(Audience audience) {
        return switch (audience.kind()) {
            case FILTER -> new AudienceJson(Long.valueOf(audience.which().get(0)), null, null, null);
            case CELLS -> new AudienceJson(null, audience.which(), null, null);
            case ROLES -> new AudienceJson(null, null, audience.which(), null);
            case CONTACTS -> new AudienceJson(null, null, null, audience.which());
        };
    }

    /** @throws Refused where none or several are said */
    Audience audience() {
        List<Audience> said = new ArrayList<>();
        if (filter != null) {
            said.add(new Audience(Audience.Kind.FILTER, List.of(filter.toString())));
        }
        if (cells != null) {
            said.add(new Audience(Audience.Kind.CELLS, cells));
        }
        if (roles != null) {
            said.add(new Audience(Audience.Kind.ROLES, roles));
        }
        if (contacts != null) {
            said.add(new Audience(Audience.Kind.CONTACTS, contacts));
        }
        if (said.size() != 1) {
            throw new Refused(WaveRefusal.AUDIENCE_UNCLEAR, Audience.MOST);
        }
        return said.get(0);
    }
}
