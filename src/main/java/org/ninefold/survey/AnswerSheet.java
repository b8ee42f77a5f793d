package org.ninefold.survey;

import java.time.LocalDate;

/**
 * A questionnaire in front of the person who is to answer it.
 *
 * @param wave its number, for what is shown or counted of it
 * @param person the whole name
 * @param open whether answers are taken today
 * @param closes the last day
 * @param answers those given so far; none once they are sent
 */
public record AnswerSheet(
        long wave,
        String person,
        Definition definition,
        String language,
        boolean anonymous,
        boolean open,
        LocalDate closes,
        InvitationState state,
        Answers answers) {

    public boolean isAnswered() {
        return state == InvitationState.ANSWERED;
    }

    /** The same in another language. */
    public AnswerSheet in(String other) {
        return new AnswerSheet(wave, person, definition, other, anonymous, open, closes, state, answers);
    }
}
