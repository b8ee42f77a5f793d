package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.SyncRejection;
import org.ninefold.kernel.Page;
import org.ninefold.platform.messages.Messages;

/** Records that were not taken over. */
@Schema(name = "SyncRejectionPageJson")
public record SyncRejectionPageJson(List<SyncRejectionJson> items, int total) {

    static SyncRejectionPageJson of(Page<SyncRejection> page, Messages texts) {
        return new SyncRejectionPageJson(
                page.items().stream()
                        .map(item -> SyncRejectionJson.of(item, texts))
                        .toList(),
                page.total());
    }
}
