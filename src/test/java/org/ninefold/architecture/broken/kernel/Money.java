package org.ninefold.architecture.broken.kernel;

import org.ninefold.architecture.broken.platform.job.Clockwork;

/** Broken: the kernel leans on the platform. */
public class Money {
    Clockwork clockwork;
}
