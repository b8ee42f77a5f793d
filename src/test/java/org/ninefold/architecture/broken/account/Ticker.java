package org.ninefold.architecture.broken.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Broken: a timer in a root. */
@Singleton
public class Ticker {
    @Schedule(persistent = false)
    void tick() {}
}
