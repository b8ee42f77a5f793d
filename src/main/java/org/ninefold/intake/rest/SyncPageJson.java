package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.SyncView;
import org.ninefold.kernel.Page;
import org.ninefold.platform.messages.Messages;

/** Readings, the newest first. */
@Schema(name = "SyncPageJson")
public record SyncPageJson(List<SyncJson> items, int total) {

    static SyncPageJson of(Page<SyncView> page, Messages texts) {
        return new SyncPageJson(
                page.items().stream().map(item -> SyncJson.of(item, texts)).toList(), page.total());
    }
}
