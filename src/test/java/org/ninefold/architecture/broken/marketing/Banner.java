package org.ninefold.architecture.broken.marketing;

import org.ninefold.architecture.broken.kernel.Amount;

/** Broken: no feature of this name is in the layout, so it may use nothing of its own choice. */
public class Banner {
    Amount cost;
    jakarta.persistence.Id id;
}
