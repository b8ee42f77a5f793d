package org.ninefold.kernel;

import java.util.List;

/** A step that was refused, with the facts its text names. Rolls the transaction back; never a bug. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Object> facts;

    public Refused(Refusal refusal, Object... facts) {
        super(refusal.key() + " " + List.of(facts), null, false, false);
        this.refusal = refusal;
        this.facts = List.of(facts);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Object> facts() {
        return facts;
    }
}
