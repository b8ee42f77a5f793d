package org.ninefold.intake;

/** A cell that cannot be read. An answer and not a bug, so it carries no stack trace. */
final class CellFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final RowFault fault;

    CellFault(RowFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    RowFault fault() {
        return fault;
    }
}
