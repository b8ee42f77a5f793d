package org.ninefold.architecture.broken.platform.job;

/** Keeps every rule: a port. */
public interface Clockwork {
    void tick();
}
