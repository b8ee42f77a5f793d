package org.ninefold.architecture.broken.account;

/** Broken: a hidden clock of the machine. */
public class Watch {
    long now() {
        return System.currentTimeMillis();
    }
}
