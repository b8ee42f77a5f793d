package org.ninefold.architecture.broken.account;

/** Broken: a name that says nothing. */
public class AccountService {}
