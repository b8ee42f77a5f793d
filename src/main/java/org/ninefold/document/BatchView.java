package org.ninefold.document;

import java.time.Instant;
import org.ninefold.platform.store.Row;

/**
 * A batch, with how many messages it has, how many of them wait, were refused by the mail server, and are sent.
 *
 * @param changeable whether the caller may hold it back or give it up
 */
public record BatchView(
        long id,
        String name,
        MailPurpose purpose,
        boolean paused,
        Instant createdAt,
        String createdBy,
        long mails,
        long waiting,
        long failed,
        long sent,
        boolean changeable) {

    static BatchView of(Row row, boolean changeable) {
        return new BatchView(
                row.whole(0),
                row.text(1),
                row.constant(2, MailPurpose.class),
                row.flag(3),
                row.moment(4),
                row.text(5),
                row.whole(6),
                row.whole(7),
                row.whole(8),
                row.whole(9),
                changeable);
    }
}
