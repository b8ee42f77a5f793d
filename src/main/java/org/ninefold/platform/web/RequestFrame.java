package org.ninefold.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Around every request: the headers that keep a browser careful, and the origin for the audit. */
@WebFilter("/*")
public class RequestFrame implements Filter {

    private static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        secure((HttpServletResponse) out, path);
        Origin.Via via = path.startsWith("/api/") ? Origin.Via.REST : Origin.Via.SCREEN;
        Origin.enter(new Origin(via, request.getRemoteAddr()));
        try {
            chain.doFilter(in, out);
        } finally {
            Origin.leave();
        }
    }

    private static void secure(HttpServletResponse response, String path) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.startsWith("/jakarta.faces.resource/")) {
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!path.endsWith(".xhtml") && !path.equals("/")) {
            response.setHeader("Content-Security-Policy", STRICT);
        }
    }
}
