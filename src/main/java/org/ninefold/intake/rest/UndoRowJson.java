package org.ninefold.intake.rest;

import org.ninefold.intake.UndoRow;
import org.ninefold.platform.messages.Messages;

/**
 * A record of an import that was taken back.
 *
 * @param name how it is called now; only where it still stands within reach, and has a name
 * @param outcome REVERSED, KEPT or FAILED
 * @param reason why it was not taken back, such as CHANGED_SINCE; only where it was not
 * @param text the reason as a sentence
 */
public record UndoRowJson(String ref, String name, String outcome, String reason, String text) {

    static UndoRowJson of(UndoRow row, Messages texts) {
        return new UndoRowJson(
                row.ref(),
                row.name(),
                row.outcome().name(),
                row.reason() == null ? null : row.reason().name(),
                row.reason() == null ? null : texts.text(row.reason()));
    }
}
