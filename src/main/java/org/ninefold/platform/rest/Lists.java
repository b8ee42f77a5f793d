package org.ninefold.platform.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;
import org.ninefold.platform.sheet.Spool;

/** Answers a list in the format that {@code Accept} asks for: a page as JSON, all of it as csv or xlsx. */
public final class Lists {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), MediaType.valueOf(XLSX))
            .build();

    private Lists() {}

    /**
     * @param name of the file, without its ending
     * @param page the page, asked for only where JSON is wanted
     * @param export writes the whole list
     */
    public static Response answer(Request request, String name, Supplier<?> page, Consumer<Sheet> export) {
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        return SheetFormat.ofMediaType(wanted.getMediaType().toString())
                .map(format -> file(format, name, export))
                .orElseGet(() -> Response.ok(page.get(), MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response.ResponseBuilder file(SheetFormat format, String name, Consumer<Sheet> export) {
        return Response.ok(Spool.of(format, SheetWords.PLAIN, export), type(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.ending() + "\"");
    }

    private static MediaType type(SheetFormat format) {
        MediaType plain = MediaType.valueOf(format.mediaType());
        return format == SheetFormat.CSV ? plain.withCharset("utf-8") : plain;
    }
}
