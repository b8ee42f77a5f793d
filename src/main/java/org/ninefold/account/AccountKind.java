package org.ninefold.account;

/** What an account is to us. Only customers are placed. */
public enum AccountKind {
    CUSTOMER,
    LEAD,
    FORMER
}
