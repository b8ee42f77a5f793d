package org.ninefold.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ninefold.platform.settings.Settings;

/** Around every request: the headers that keep a browser careful, and the origin for the audit. */
@WebFilter("/*")
public class RequestFrame implements Filter {

    @Inject
    Settings settings;

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        SafeHeaders.on(request, (HttpServletResponse) out);
        Origin.Via via = SafeHeaders.path(request).startsWith("/api/") ? Origin.Via.REST : Origin.Via.SCREEN;
        Origin.enter(new Origin(via, ClientAddress.of(request, settings.proxies())));
        try {
            chain.doFilter(in, out);
        } finally {
            Origin.leave();
        }
    }
}
