package org.ninefold.survey;

import org.ninefold.kernel.Refusal;

/** Why a step on a questionnaire is refused. */
public enum SurveyRefusal implements Refusal {
    /** {0} the place in the definition, {1} what stands there. */
    DEFINITION_UNREADABLE,
    /** {0} the most characters a file may have. */
    FILE_TOO_LARGE,
    /** {0} the key. */
    KEY_INVALID,
    /** {0} the key that two have. */
    KEY_TWICE,
    /** {0} the key that another questionnaire has. */
    KEY_TAKEN,
    /** {0} the key it has. */
    KEY_STAYS,
    /** {0} the key of what has no text. */
    TEXT_MISSING,
    /** {0} the key of whose text it is, {1} the most letters. */
    TEXT_TOO_LONG,
    /** {0} the key of whose text it is. */
    TEXT_UNREADABLE,
    /** {0} the language. */
    LANGUAGE_UNKNOWN,
    /** {0} the key of the scale, {1} the fewest points, {2} the most. */
    SCALE_POINTS,
    /** {0} the key of the scale, {1} the lowest point there may be, {2} the highest. */
    SCALE_RANGE,
    /** {0} the key of the scale. */
    SCALE_BEST,
    /** {0} the key of the item. */
    SCALE_UNKNOWN,
    /** {0} the key of the item, {1} the fewest, {2} the most. */
    CHOICES_COUNT,
    /** {0} the key of the item. */
    NUMBER_LIMITS,
    /** {0} the key of the item. */
    CONDITION_UNKNOWN,
    /** {0} how many items a questionnaire takes. */
    TOO_MANY_ITEMS
}
