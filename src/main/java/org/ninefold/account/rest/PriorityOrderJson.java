package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which codes of cell and loyalty come first. */
@Schema(name = "PriorityOrderJson")
public record PriorityOrderJson(
        @Schema(description = "Each of the 36 codes once, A3-4; an account's priority is the place of its code.")
                List<String> codes) {}
