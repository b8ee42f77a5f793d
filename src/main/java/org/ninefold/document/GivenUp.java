package org.ninefold.document;

import java.util.List;
import org.ninefold.document.Queued.LeftOut;

/**
 * Mails were given up, and none about the same has left or may have: fired in the transaction that gives them up.
 *
 * @param kind of the {@link MailLink} that was to make their links
 * @param about what these would have been about
 * @param why null where somebody gave them up
 */
public record GivenUp(String kind, List<Long> about, LeftOut why) {

    public GivenUp {
        about = List.copyOf(about);
    }
}
