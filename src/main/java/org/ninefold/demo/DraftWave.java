package org.ninefold.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.ninefold.survey.AnswerChannel;
import org.ninefold.survey.InvitationState;

/**
 * A survey that is over.
 *
 * @param closes the last day
 * @param people whom it meant
 */
record DraftWave(String name, LocalDate opens, LocalDate closes, List<Asked> people) {

    /**
     * Somebody it meant.
     *
     * @param contact which of the account's contacts, from 0
     * @param allowed whether the person had said by then that we may ask
     * @param reply null from who did not answer
     */
    record Asked(Story story, int contact, boolean allowed, InvitationState state, Reply reply) {}

    /**
     * What somebody answered.
     *
     * @param cell of the account at that time, or null
     * @param given by item
     */
    record Reply(String cell, AnswerChannel channel, LocalDateTime at, Map<String, String> given) {}
}
