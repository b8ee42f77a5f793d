package org.ninefold.architecture.broken.account;

import java.time.LocalDate;

/** Broken: a hidden clock. */
public class Today {
    LocalDate day = LocalDate.now();
}
