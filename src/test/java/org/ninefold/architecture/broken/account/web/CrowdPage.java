package org.ninefold.architecture.broken.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.architecture.broken.kernel.Amount;

/** Broken: five collaborators. */
@Named
public class CrowdPage {
    @Inject
    Amount a;

    @Inject
    Amount b;

    @Inject
    Amount c;

    @Inject
    Amount d;

    @Inject
    Amount e;
}
