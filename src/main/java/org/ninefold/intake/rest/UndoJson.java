package org.ninefold.intake.rest;

import org.ninefold.intake.UndoView;
import org.ninefold.platform.messages.Messages;

/**
 * The taking back of an import. Counts are of records.
 *
 * @param id of the import
 * @param state QUEUED, RUNNING, DONE, FAILED or INTERRUPTED
 * @param progress percent 0..100
 * @param failure why it failed, as a sentence; only where it failed
 */
public record UndoJson(long id, String state, int progress, int reversed, int kept, int failed, String failure) {

    static UndoJson of(UndoView undo, Messages texts) {
        return new UndoJson(
                undo.run(),
                undo.state().name(),
                undo.progress(),
                undo.counts().reversed(),
                undo.counts().kept(),
                undo.counts().failed(),
                undo.failure() == null ? null : texts.text(undo.failure()));
    }
}
