package org.ninefold.account;

import java.time.Instant;
import org.ninefold.platform.job.JobState;

/**
 * A run of assignments as its reader sees it; counts are of accounts.
 *
 * @param state UNDONE where it was taken back
 * @param progress percent 0..100
 * @param failure the key of the text that says why it failed, or null
 * @param work what went along with the accounts
 * @param undoes the run that this one takes back, or null
 * @param undoneBy the run that takes this one back, or null
 * @param undoUntil until when it can be taken back; null where it cannot
 */
public record AssignmentView(
        long id,
        JobState state,
        int progress,
        String failure,
        String createdBy,
        Instant createdAt,
        AssignmentOrder order,
        int accounts,
        int done,
        int unchanged,
        int refused,
        OpenWork work,
        Long undoes,
        Long undoneBy,
        Instant undoUntil) {

    public boolean isUnderWay() {
        return state.isUnderWay();
    }
}
