package org.ninefold.demo;

import java.time.LocalDate;
import org.ninefold.account.AccountKind;

/** An account before it is written. */
record DraftAccount(String ref, String name, AccountKind kind, Book book, LocalDate customerSince) {}
