package org.ninefold.platform.rest;

import org.ninefold.kernel.Refusal;

/** Why a request with an Idempotency-Key is refused. */
public enum IdempotencyRefusal implements Refusal {
    /** Empty, or longer than {0} characters. */
    KEY_INVALID,
    /** The key came before with another request. */
    KEY_USED_OTHERWISE,
    /** The request with this key has not been answered yet. */
    STILL_RUNNING(Ground.STATE);

    private final Ground ground;

    IdempotencyRefusal() {
        this(Ground.VALUE);
    }

    IdempotencyRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
