package org.ninefold.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ninefold.kernel.Refusal;
import org.ninefold.kernel.Refused;

/** Why a step on a wave, or an answer, is refused. */
public enum WaveRefusal implements Refusal {
    /** Name, questionnaire, people or one of the days is missing. */
    INCOMPLETE,
    /** {0} the most that can be named one by one. */
    AUDIENCE_UNCLEAR,
    ENDS_EARLY,
    /** {0} the key. */
    QUESTIONNAIRE_UNKNOWN,
    /** {0} the key. */
    QUESTIONNAIRE_RETIRED,
    /** {0} the number. */
    VIEW_UNKNOWN,
    /** {0} the reference. */
    CONTACT_UNKNOWN,
    /** {0} the key. */
    ROLE_UNKNOWN,
    /** Opened already. */
    NOT_DRAFT(Ground.STATE),
    /** Not opened yet, or closed. */
    NOT_OPEN(Ground.STATE),
    /** Has answered, or does not want to. */
    NOT_SILENT(Ground.STATE),
    /** The last day lies behind us. */
    IS_OVER(Ground.STATE),
    /** {0} who made the wave: it asks people whom the caller does not see. */
    BEYOND_REACH(Ground.STATE),
    /** {0} the most months. */
    INTERVAL_UNCLEAR,
    /** The waves were not asked with the same questionnaire. */
    OTHER_QUESTIONNAIRE,
    /** {0} the name of the person. */
    ANSWERED_ALREADY(Ground.STATE),
    /** No mail of ours goes out. */
    INSTITUTE_ASKS(Ground.STATE),
    /** Neither by telephone nor on paper. */
    CHANNEL_UNCLEAR,
    /** {0} the question. */
    ITEM_UNKNOWN,
    /** {0} the question, {1} what was said, {2} the key. */
    ANSWER_UNCLEAR,
    /** {0} the question, {1} the key. */
    ANSWER_TWOFOLD,
    /** {0} the question, {1} the most letters, {2} the key. */
    ANSWER_TOO_LONG,
    /** {0} the question, {1} the key. */
    ANSWER_MISSING;

    private static final Set<Refusal> OF_ANSWERS =
            Set.of(ANSWER_UNCLEAR, ANSWER_TWOFOLD, ANSWER_TOO_LONG, ANSWER_MISSING);

    private final Ground ground;

    WaveRefusal() {
        this(Ground.VALUE);
    }

    WaveRefusal(Ground ground) {
        this.ground = ground;
    }

    /** The key of the item whose answer is refused; empty where the refusal is about none. */
    public static Optional<String> item(Refused refused) {
        List<Object> facts = refused.facts();
        return OF_ANSWERS.contains(refused.refusal())
                ? Optional.of(facts.get(facts.size() - 1).toString())
                : Optional.empty();
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
