package org.ninefold.intake.rest;

import jakarta.ws.rs.QueryParam;
import org.ninefold.intake.UndoOutcome;
import org.ninefold.platform.rest.Paging;

/** Which records of an import that was taken back are wanted. */
public class UndoRowParams extends Paging {

    @QueryParam("outcome")
    String outcome;

    UndoOutcome outcome() {
        return constant(UndoOutcome.class, outcome);
    }
}
