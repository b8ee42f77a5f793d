package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Completeness;
import org.ninefold.account.Need;

/** How much of what we want to know of an account is known. */
@Schema(name = "CompletenessJson")
public record CompletenessJson(List<Need> met, List<Need> missing) {

    static CompletenessJson of(Completeness is) {
        return new CompletenessJson(is.met().stream().sorted().toList(), is.missing());
    }
}
