package org.ninefold.document.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.document.MailState;
import org.ninefold.document.OutboxMail;
import org.ninefold.document.OutboxState;
import org.ninefold.kernel.Page;

/** A page of the outbox, and how the outbox stands. */
@Schema(name = "OutboxPageJson")
public record OutboxPageJson(
        List<OutboxMailJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast,
        @Schema(description = "How many messages are in each state.") Map<String, Long> states,
        @Schema(description = "Whether a mail server and a sender are set; else mail waits.") boolean ready,
        @Schema(description = "Whether all mail is held back.") boolean paused) {

    static OutboxPageJson of(Page<OutboxMail> page, Map<MailState, Long> counts, OutboxState state) {
        Map<String, Long> states = new TreeMap<>();
        counts.forEach((one, count) -> states.put(one.name(), count));
        return new OutboxPageJson(
                page.items().stream().map(OutboxMailJson::of).toList(),
                page.exactTotal(),
                page.leastTotal(),
                states,
                state.ready(),
                state.paused());
    }
}
