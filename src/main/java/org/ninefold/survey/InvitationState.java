package org.ninefold.survey;

/** What somebody who was asked has done. */
public enum InvitationState {
    INVITED,
    /** Has begun the questionnaire: that a page was fetched does not count, as mail scanners fetch pages. */
    OPENED,
    /** Has answered at least one question. */
    STARTED,
    /** Has sent the answers. */
    ANSWERED,
    /** Does not want to answer; may still think better of it. */
    DECLINED;

    /** Whether somebody in this state may come to that one; staying is no move. */
    boolean mayBecome(InvitationState next) {
        return switch (this) {
            case INVITED -> next != INVITED;
            case OPENED -> next == STARTED || next == ANSWERED || next == DECLINED;
            case STARTED -> next == ANSWERED || next == DECLINED;
            case DECLINED -> next == OPENED || next == STARTED || next == ANSWERED;
            case ANSWERED -> false;
        };
    }
}
