package org.ninefold.intake.rest;

import jakarta.ws.rs.QueryParam;
import org.ninefold.intake.ImportOrder;

/**
 * What a request for an import asks for. The server's contract breaks off at a described field, so the resource's
 * method describes them.
 */
public class Asked {

    @QueryParam("kind")
    String kind;

    @QueryParam("mode")
    String mode;

    @QueryParam("write")
    String write;

    @QueryParam("locale")
    String locale;

    @QueryParam("name")
    String name;

    @QueryParam("mapping")
    String mapping;

    ImportOrder order() {
        return ImportOrder.asked(kind, mode, write, locale);
    }
}
