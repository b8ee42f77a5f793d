package org.ninefold.consent.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** RFC 8058: what a mail program sends when its user presses "unsubscribe", as a form of either kind. */
final class OneClick {

    private static final String FIELD = "List-Unsubscribe";

    /** What such a form needs and some room: the rest of a longer body is not read. */
    private static final int MOST_BYTES = 8192;

    /** The one part of it: its name among the headers, an empty line, its value. */
    private static final Pattern PART = Pattern.compile(
            "\\bname=\"?" + FIELD + "\"?(?=[;\\s])[^\\r\\n]*(?:\\r?\\n[^\\r\\n]+)*\\r?\\n\\r?\\n\\s*One-Click\\b",
            Pattern.CASE_INSENSITIVE);

    private OneClick() {}

    static boolean is(HttpServletRequest request) throws IOException {
        // the container takes parameters out of multipart bodies for servlets alone that say so
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") ? isIn(body(request)) : request.getParameter(FIELD) != null;
    }

    static boolean isIn(String body) {
        return PART.matcher(body).find();
    }

    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
    }
}
