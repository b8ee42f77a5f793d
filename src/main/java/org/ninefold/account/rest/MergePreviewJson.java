package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.MergePreview;
import org.ninefold.account.WalletView;

/** What merging would do. */
@Schema(name = "MergePreviewJson")
public record MergePreviewJson(
        String into,
        long version,
        String from,
        long fromVersion,
        List<MergeLineJson> fields,
        List<MergeMoveJson> moves,
        List<MergeConflictJson> conflicts) {

    /** A field of both. */
    @Schema(name = "MergeLineJson")
    public record MergeLineJson(String field, String into, String from) {}

    /** How much of a kind moves. */
    @Schema(name = "MergeMoveJson")
    public record MergeMoveJson(String kind, long count) {}

    /** Wallets for the same days: one of both has to give way. */
    @Schema(name = "MergeConflictJson")
    public record MergeConflictJson(long from, List<Long> into) {}

    static MergePreviewJson of(MergePreview preview) {
        return new MergePreviewJson(
                preview.into().ref(),
                preview.into().version(),
                preview.from().ref(),
                preview.from().version(),
                preview.lines().stream()
                        .map(line -> new MergeLineJson(line.field().name(), text(line.into()), text(line.from())))
                        .toList(),
                preview.moves().stream()
                        .map(kind -> new MergeMoveJson(kind.kind(), kind.count()))
                        .toList(),
                preview.conflicts().stream()
                        .map(conflict -> new MergeConflictJson(
                                conflict.from().id(),
                                conflict.into().stream().map(WalletView::id).toList()))
                        .toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
