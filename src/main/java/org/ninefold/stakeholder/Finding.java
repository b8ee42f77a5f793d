package org.ninefold.stakeholder;

/** What a decision map says that should be looked at, in the order in which it is told. */
public enum Finding {
    PERSON_LEFT,
    NO_DECIDER,
    NO_CHAMPION,
    MISALIGNED,
    UNDECIDED,
    LEADER_WITHOUT_ATTITUDE,
    DECIDER_NOT_MET,
    SINGLE_THREADED,
    STALE
}
