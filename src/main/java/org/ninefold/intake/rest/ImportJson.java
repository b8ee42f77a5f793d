package org.ninefold.intake.rest;

import org.ninefold.intake.ImportCounts;
import org.ninefold.intake.ImportView;
import org.ninefold.platform.messages.Messages;

/**
 * An import. Counts are of records, {@code rows} of rows.
 *
 * @param state QUEUED, RUNNING, DONE, FAILED, INTERRUPTED or UNDONE
 * @param progress percent 0..100
 * @param failure why it failed, as a sentence; only where it failed
 */
public record ImportJson(
        long id,
        String kind,
        String mode,
        String state,
        int rows,
        int created,
        int updated,
        int unchanged,
        int rejected,
        int progress,
        String failure) {

    static ImportJson of(ImportView view, Messages texts) {
        ImportCounts counts = view.counts();
        return new ImportJson(
                view.id(),
                view.kind(),
                view.mode().name(),
                view.state().name(),
                view.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                view.progress(),
                view.failure() == null
                        ? null
                        : texts.text(view.failure(), view.facts().toArray()));
    }
}
