package org.ninefold.document;

import java.time.Instant;
import org.ninefold.platform.store.Row;

/** A batch, with how many messages it has, how many of them wait, and how many are sent. */
public record BatchView(
        long id,
        String name,
        MailPurpose purpose,
        boolean paused,
        Instant createdAt,
        String createdBy,
        long mails,
        long waiting,
        long sent) {

    static BatchView of(Row row) {
        return new BatchView(
                row.whole(0),
                row.text(1),
                row.constant(2, MailPurpose.class),
                row.flag(3),
                row.moment(4),
                row.text(5),
                row.whole(6),
                row.whole(7),
                row.whole(8));
    }
}
