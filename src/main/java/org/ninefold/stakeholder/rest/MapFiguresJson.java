package org.ninefold.stakeholder.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Consensus;
import org.ninefold.stakeholder.MapFigures;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;

/** What can be counted on a decision map; who has left is not counted. */
@Schema(name = "MapFiguresJson")
public record MapFiguresJson(
        int people,
        @Schema(description = "Of our firm.") int ours,
        @Schema(description = "Of the customer.") int customer,
        @Schema(description = "Of neither.") int outside,
        @Schema(description = "Of whom any attitude is known.") int known,
        AgreementJson manager,
        AgreementJson firm,
        AgreementJson project) {

    /** How far the people of the customer agree. */
    @Schema(name = "MapAgreementJson")
    public record AgreementJson(
            @Schema(description = "0 to 1; missing where fewer than two attitudes are known.") BigDecimal value,
            @Schema(description = "How many attitudes are known.") int n) {

        static AgreementJson of(Consensus consensus) {
            BigDecimal value = consensus.value().isEmpty()
                    ? null
                    : BigDecimal.valueOf(consensus.value().getAsDouble()).setScale(2, RoundingMode.HALF_UP);
            return new AgreementJson(value, consensus.known());
        }
    }

    static MapFiguresJson of(MapFigures figures) {
        return new MapFiguresJson(
                figures.all(),
                figures.people().get(Side.OURS),
                figures.people().get(Side.CUSTOMER),
                figures.people().get(Side.OUTSIDE),
                figures.known(),
                AgreementJson.of(figures.consensus().get(Regard.MANAGER)),
                AgreementJson.of(figures.consensus().get(Regard.FIRM)),
                AgreementJson.of(figures.consensus().get(Regard.PROJECT)));
    }
}
