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
    REPORTS_IN_A_CIRCLE
}
