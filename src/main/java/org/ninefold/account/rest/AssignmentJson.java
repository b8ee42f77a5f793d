package org.ninefold.account.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AssignmentView;
import org.ninefold.platform.job.JobState;

/** What became of many accounts that were to get another owner or team; counts are of accounts. */
@Schema(name = "AssignmentJson")
public record AssignmentJson(
        long id,
        @Schema(description = "UNDONE where it was taken back.") JobState state,
        @Schema(description = "Percent.") int progress,
        @Schema(description = "Sign-in name.") String createdBy,
        Instant createdAt,
        @Schema(description = "Sign-in name; missing where it stays, an empty text for nobody.") String owner,
        @Schema(description = "Name of the team; missing where it stays, an empty text for none.") String team,
        int accounts,
        int done,
        @Schema(description = "They had that owner and team already.") int unchanged,
        @Schema(description = "They stay as they are, for reasons of their own.") int refused,
        @Schema(description = "Open tasks that went along.") int tasks,
        @Schema(description = "Planned activities that went along.") int activities,
        @Schema(description = "The assignment that this one takes back.") Long undoes,
        @Schema(description = "The assignment that takes this one back.") Long undoneBy,
        @Schema(description = "Until when it can be taken back.") Instant undoUntil) {

    static AssignmentJson of(AssignmentView view) {
        return new AssignmentJson(
                view.id(),
                view.state(),
                view.progress(),
                view.createdBy(),
                view.createdAt(),
                view.order().owner(),
                view.order().team(),
                view.accounts(),
                view.done(),
                view.unchanged(),
                view.refused(),
                view.work().tasks(),
                view.work().activities(),
                view.undoes(),
                view.undoneBy(),
                view.undoUntil());
    }
}
