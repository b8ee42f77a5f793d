package org.ninefold.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a page with its parameters: where filters, sort and view live. */
public final class Address {

    private final StringBuilder text;

    public Address(String path) {
        text = new StringBuilder(path);
    }

    /** Adds a parameter; null and empty ones are left out. */
    public Address with(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(text.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
