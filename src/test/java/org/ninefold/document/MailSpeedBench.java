package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Database;

/** Many mails at once. */
class MailSpeedBench {

    private static final Logger LOG = Logger.getLogger(MailSpeedBench.class.getName());
    private static final int PEOPLE = 100_000;

    @Test
    @DisplayName("100,000 mails are queued within a minute")
    void queuesMany() {
        try (Mailroom room = new Mailroom(Database.Kind.POSTGRESQL)) {
            room.database.sql(
                    "insert into ninefold.contact(id, version, ref, account_id, first_name, last_name, name_key, email,"
                            + " email_key, language, decider) select n, 1, 'S' || n, a.id, 'First', 'Last' || n,"
                            + " 'last' || n || ' first', 'p' || n || '@fjord.example', 'fjord.example@p' || n,"
                            + " (array['en', 'da', 'sv', 'fi'])[1 + n % 4], false"
                            + " from generate_series(1000000, 1000000 + ?1 - 1) n, ninefold.account a",
                    PEOPLE);
            Map<MergeField, String> values =
                    Map.of(MergeField.SURVEY_NAME, "Satisfaction 2026", MergeField.CLOSES, "30 November 2026");
            long begun = System.nanoTime();
            Queued queued = room.database.in(() -> {
                MailQueue queue = room.wiring.get(MailQueue.class);
                return queue.queue(
                        queue.batch("Wave", "invitation", "karen"),
                        "survey",
                        LongStream.range(1_000_000, 1_000_000L + PEOPLE)
                                .mapToObj(person -> NewMail.to(person, person, values)));
            });
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            LOG.warning(() -> PEOPLE + " mails queued in " + took.toMillis() + " ms");
            assertEquals(PEOPLE, queued.mails());
            assertEquals(Map.of(), queued.leftOut());
            assertTrue(took.toSeconds() < 60, took.toString());
        }
    }
}
