package org.ninefold.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers on every answer that keep a browser careful, and data out of its cache. */
public final class SafeHeaders {

    private static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private SafeHeaders() {}

    /** Also for answers given before any page or resource runs: refusals and redirects to the sign-in page. */
    public static void on(HttpServletRequest request, HttpServletResponse response) {
        String path = path(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!path.endsWith(".xhtml") || path.startsWith("/jakarta.faces.resource/")) {
            // pages set their own policy, with a nonce
            response.setHeader("Content-Security-Policy", STRICT);
        }
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** The path as the container will serve it: decoded, without dots and parameters that would hide it. */
    public static String path(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return request.getServletPath() + rest;
    }
}
