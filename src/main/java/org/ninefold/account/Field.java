package org.ninefold.account;

/** The fields that refusals name. */
public enum Field {
    REF,
    NAME,
    KIND,
    OWNER,
    TEAM,
    COUNTRY,
    CURRENCY,
    CUSTOMER_SINCE,
    ACCOUNT,
    FIRST_NAME,
    LAST_NAME,
    TITLE,
    EMAIL,
    PHONE,
    LANGUAGE,
    PARENT,
    OFFERING,
    DATE,
    REVENUE,
    DIRECT_COST,
    HOURS,
    HOURLY_COST,
    PERIOD_FROM,
    PERIOD_TO,
    TOTAL_PURCHASES,
    ESTIMATED_SHARE,
    VALID_FROM,
    RATE
}
