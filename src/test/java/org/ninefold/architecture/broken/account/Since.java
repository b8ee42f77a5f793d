package org.ninefold.architecture.broken.account;

import java.util.Date;

/** Broken: the old date. */
public class Since {
    long since = new Date().getTime();
}
