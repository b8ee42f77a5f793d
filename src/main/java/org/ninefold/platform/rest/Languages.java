package org.ninefold.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which language an answer speaks. */
public final class Languages {

    private Languages() {}

    /** The first language of {@code Accept-Language}; English where it names none. */
    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
