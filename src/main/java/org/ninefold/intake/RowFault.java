package org.ninefold.intake;

/** Why a row is not taken over; each has a text that says what to mend. */
public enum RowFault {
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTER,
    EXTRA_CELL,
    SCIENTIFIC,
    NO_CACHED_VALUE,
    FORMULA_ERROR,
    NOT_A_DATE,
    DATE_OUT_OF_RANGE,
    NOT_A_NUMBER,
    NUMBER_TOO_LARGE,
    NEGATIVE,
    NOT_POSITIVE,
    NOT_A_SHARE,
    HOURS_OUT_OF_RANGE,
    NOT_YES_OR_NO,
    NOT_A_CHOICE,
    NOT_A_CURRENCY,
    NOT_A_COUNTRY,
    NOT_A_LANGUAGE,
    NOT_AN_EMAIL,
    PERIOD_REVERSED,
    TOTAL_OR_SHARE,
    REPORTING_CURRENCY,
    UNKNOWN_ACCOUNT,
    UNKNOWN_COMPANY,
    SEVERAL_COMPANIES,
    KNOWN_ELSEWHERE,
    UNKNOWN_OWNER,
    UNKNOWN_TEAM,
    UNKNOWN_OFFERING,
    UNKNOWN_PARENT,
    BELOW_ITSELF,
    OUT_OF_REACH,
    NOT_FREE,
    IN_BIN,
    /** Somebody who asked to be forgotten. */
    SUPPRESSED,
    ALREADY_THERE,
    NOT_THERE,
    TWICE_IN_FILE,
    ACCOUNT_DIFFERS,
    DATE_DIFFERS,
    CURRENCY_DIFFERS,
    OTHER_LINE,
    WITH_ANCESTOR,
    /** Of a host: it does not count there yet. */
    NOT_BOOKED,
    NO_CUSTOMER,
    NO_COST_RATE,
    /** Of people on decision maps, from here on. */
    HOLDS_A_SPACE,
    WORD_UNKNOWN,
    REGISTERED_NEEDS,
    OURS_NOT_REGISTERED,
    STAYS_REGISTERED,
    REPORTS_TO_UNKNOWN,
    REPORTS_IN_A_CIRCLE,
    MAP_FULL,
    /** Of a file without a header: the row names columns. */
    HEADER_ROW,
    /** Of people who are handed over to be asked. */
    LANGUAGE_UNKNOWN,
    MAY_NOT_BE_ASKED,
    ASKED_RECENTLY,
    /** Of answers, from here on. */
    UNKNOWN_WAVE,
    WAVE_TAKES_NONE,
    WAVE_IS_NAMELESS,
    DAY_OUTSIDE_WAVE,
    NO_PERSON,
    UNKNOWN_PERSON,
    SEVERAL_PERSONS,
    ANSWERED_ALREADY,
    UNKNOWN_QUESTION,
    ANSWER_UNCLEAR,
    ANSWER_MISSING,
    /** Of a host: people changed it here, and it changed there. */
    CHANGED_HERE;

    /** Whether the row is good in itself, but there already: in the file or among the records. */
    public boolean isDuplicate() {
        return this == TWICE_IN_FILE || this == ALREADY_THERE || this == ANSWERED_ALREADY;
    }
}
