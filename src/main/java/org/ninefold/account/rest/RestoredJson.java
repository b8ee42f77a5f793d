package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Restored;

/** What came back, and what a merge had moved and somebody changed since: that stays. */
@Schema(name = "RestoredJson")
public record RestoredJson(String kind, String ref, String name, String account, List<KeptJson> kept) {

    /** Something that stays with the account that took it over. */
    @Schema(name = "KeptJson")
    public record KeptJson(String kind, String name) {}

    static RestoredJson of(Restored back) {
        List<KeptJson> kept = back.kept().stream()
                .map(each -> new KeptJson(each.kind(), each.name()))
                .toList();
        return new RestoredJson(back.kind().name(), back.ref(), back.name(), back.account(), kept);
    }
}
