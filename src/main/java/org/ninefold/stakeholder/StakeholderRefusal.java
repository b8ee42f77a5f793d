package org.ninefold.stakeholder;

import org.ninefold.kernel.Refusal;

/** Why a step on a decision map is refused. */
public enum StakeholderRefusal implements Refusal {
    /** {0} the id of nobody on the map. */
    LINE_END_UNKNOWN,
    LINE_TO_ITSELF,
    /** {0} and {1} the ids of both ends. */
    LINE_TWICE,
    /** {0} the id of who would be above themselves. */
    REPORTS_IN_A_CIRCLE,
    /** {0} the id that two people were given. */
    PERSON_TWICE,
    /** {0} the id, which somebody else has. */
    ID_TAKEN,
    ID_INVALID,
    /** {0} the word, which is in no list. */
    WORD_UNKNOWN,
    WORD_WITHOUT_TEXT,
    /** {0} how many letters it may have. */
    WORD_TOO_LONG,
    /** {0} the word. */
    WORD_TWICE,
    /** {0} how many words a list takes. */
    TOO_MANY_WORDS,
    /** {0} the number. */
    STANCE_OUT_OF_RANGE,
    /** {0} the number. */
    TRUST_OUT_OF_RANGE,
    /** {0} the day. */
    DAY_IN_THE_FUTURE,
    /** {0} the number. */
    MONTH_UNKNOWN,
    /** {0} the name. */
    OURS_NOT_REGISTERED,
    /** {0} the name. */
    REGISTERED_NEEDS,
    /** {0} the name of the account. */
    MAP_NOT_EMPTY,
    /** {0} and {1} how many people and lines a map takes. */
    TOO_MANY;

    @Override
    public Ground ground() {
        return this == MAP_NOT_EMPTY ? Ground.STATE : Ground.VALUE;
    }
}
