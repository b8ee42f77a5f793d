package org.ninefold.desk.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Unplaced;
import org.ninefold.desk.Figures;

/** What waits for one person, in numbers. */
@Schema(name = "FiguresJson")
public record FiguresJson(
        @Schema(description = "Tasks whose day has passed.") int late,
        @Schema(description = "Tasks due today.") int today,
        @Schema(description = "Activities planned for today or before that are not done.") int planned,
        @Schema(description = "Accounts left alone for longer than their cell allows.") int silent,
        @Schema(description = "Accounts that cannot be placed.") int unplaced,
        @Schema(description = "Of these, by what is missing.") Map<Unplaced, Integer> gaps) {

    static FiguresJson of(Figures figures) {
        return new FiguresJson(
                figures.tasks().late(),
                figures.tasks().today(),
                figures.accounts().planned(),
                figures.accounts().silent(),
                figures.accounts().unplaced(),
                figures.accounts().gaps());
    }
}
