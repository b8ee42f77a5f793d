package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailStateTest {

    @Test
    @DisplayName("Of all pairs of states these are moves, and no others")
    void onlyTheseAreMoves() {
        Set<String> moves = new TreeSet<>();
        for (MailState from : MailState.values()) {
            Arrays.stream(MailState.values()).filter(from::leadsTo).forEach(to -> moves.add(from + " " + to));
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "QUEUED SENDING",
                        "QUEUED CANCELLED",
                        "SENDING SENT",
                        "SENDING QUEUED",
                        "SENDING UNCERTAIN",
                        "SENDING FAILED",
                        "SENDING BOUNCED",
                        "UNCERTAIN QUEUED",
                        "UNCERTAIN CANCELLED",
                        "FAILED QUEUED",
                        "FAILED CANCELLED",
                        "BOUNCED QUEUED",
                        "BOUNCED CANCELLED")),
                moves);
    }
}
