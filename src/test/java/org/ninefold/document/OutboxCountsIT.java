package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Database;

class OutboxCountsIT {

    private static void trial(Mailroom room, String who) {
        room.database.run(() -> {
            MailQueue queue = room.wiring.as(who).get(MailQueue.class);
            NewMail mail = NewMail.to(who + "@ours.example", "en", 5L);
            queue.queue(queue.trial("opt-in", who), "newsletter", Stream.of(mail));
        });
    }

    @ParameterizedTest
    @CsvSource({"H2, karen, 3", "H2, anna, 2", "H2, cilla, 1", "POSTGRESQL, karen, 3", "POSTGRESQL, anna, 2"})
    @DisplayName("Counted is what the caller sees in the list: mails to people of theirs, and their own trials")
    void countsWhatIsSeen(Database.Kind kind, String who, long expected) {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "Qvist", "tove@fjord.example", "en"));
            trial(room, "anna");
            trial(room, "cilla");
            Outbox outbox = room.wiring.as(who).get(Outbox.class);
            assertEquals(Map.of(MailState.QUEUED, expected), room.database.in(outbox::counts));
            assertEquals(
                    expected,
                    room.database
                            .in(() -> outbox.page(OutboxQuery.ALL, 0, 50))
                            .items()
                            .size());
        }
    }
}
