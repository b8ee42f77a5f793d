package org.ninefold.survey;

import java.util.List;

/**
 * How the answers of several people make one loyalty digit of their account: the general satisfaction, 1 (best) to 4
 * (document 000, slides 16 and 26).
 */
public enum LoyaltyRule {
    /** The worst answer. */
    WORST,
    /** The mean, halves toward the worse: 1 and 2 make 2, 1 and 1 and 2 make 1. */
    MEAN,
    /** The worst answer of the key persons; of all where none of them answered. */
    KEY_PERSON;

    /**
     * One person's answer.
     *
     * @param general general satisfaction, 1 (best) to 4
     * @param keyPerson whether the account counts on this person's word
     */
    public record Answer(int general, boolean keyPerson) {

        public Answer {
            if (general < 1 || general > 4) {
                throw new IllegalStateException("no general satisfaction: " + general);
            }
        }
    }

    /** The digit of the account, or null where nobody answered. */
    public Integer digit(List<Answer> answers) {
        if (answers.isEmpty()) {
            return null;
        }
        return switch (this) {
            case WORST -> worst(answers);
            case MEAN -> mean(answers);
            case KEY_PERSON -> {
                List<Answer> key = answers.stream().filter(Answer::keyPerson).toList();
                yield worst(key.isEmpty() ? answers : key);
            }
        };
    }

    private static int worst(List<Answer> answers) {
        return answers.stream().mapToInt(Answer::general).max().orElseThrow();
    }

    /** (2·sum + n) ÷ 2n without remainder is the mean and a half, rounded down. */
    private static int mean(List<Answer> answers) {
        int sum = answers.stream().mapToInt(Answer::general).sum();
        return (2 * sum + answers.size()) / (2 * answers.size());
    }
}
