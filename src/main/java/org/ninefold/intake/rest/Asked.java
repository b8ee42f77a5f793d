package org.ninefold.intake.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ninefold.intake.ImportOrder;

/** What a request for an import asks for. */
public class Asked {

    @QueryParam("kind")
    @Parameter(description = "accounts, contacts, offerings, purchases, time-entries, wallets or rates")
    String kind;

    @QueryParam("mode")
    @Parameter(
            description = "CHECK says what would happen and writes nothing",
            schema =
                    @Schema(
                            enumeration = {"CHECK", "COMMIT"},
                            defaultValue = "CHECK"))
    String mode;

    @QueryParam("write")
    @Parameter(
            schema =
                    @Schema(
                            enumeration = {"BOTH", "CREATE", "UPDATE"},
                            defaultValue = "BOTH"))
    String write;

    @QueryParam("locale")
    @Parameter(
            description = "how numbers and dates are written; without it decimal point and ISO dates",
            schema = @Schema(enumeration = {"en", "da", "sv", "fi"}))
    String locale;

    @QueryParam("name")
    @Parameter(description = "the file's name, to find the import again")
    String name;

    ImportOrder order() {
        return ImportOrder.asked(kind, mode, write, locale, name);
    }
}
