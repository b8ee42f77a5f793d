package org.ninefold.architecture.broken.segment;

import jakarta.enterprise.context.ApplicationScoped;
import org.ninefold.architecture.broken.platform.job.Clockwork;

/** Keeps every rule: a port's implementation. */
@ApplicationScoped
public class Placed implements Clockwork {
    @Override
    public void tick() {}
}
