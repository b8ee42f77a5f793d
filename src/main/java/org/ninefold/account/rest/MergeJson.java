package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Field;
import org.ninefold.account.MergePreview;
import org.ninefold.account.MergeWish;

/** How another account is to be merged into this one. */
@Schema(name = "MergeJson")
public record MergeJson(
        @Schema(description = "Reference of the account that goes into the bin.") String from,
        @Schema(description = "Its version, as its ETag begins.") Long fromVersion,
        @Schema(
                        description = "Fields whose value is taken over from it: NAME, KIND, OWNER, TEAM, COUNTRY,"
                                + " CURRENCY, CUSTOMER_SINCE.")
                List<String> take,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Long.class,
                        description = "Wallets of it that take the place of those here for the same days; without"
                                + " them, those here stay.")
                List<Long> wallets) {

    MergeWish wish(String into, long version) {
        Set<Field> taken =
                take == null ? Set.of() : take.stream().map(MergeJson::field).collect(Collectors.toSet());
        Set<Long> chosen = wallets == null ? Set.of() : Set.copyOf(wallets);
        return new MergeWish(
                into, version, from == null ? "" : from, fromVersion == null ? -1 : fromVersion, taken, chosen);
    }

    private static Field field(String name) {
        return MergePreview.FIELDS.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("take=" + name));
    }
}
