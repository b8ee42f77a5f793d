package org.ninefold.platform.web;

import jakarta.enterprise.event.Event;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.platform.settings.Settings;

/** Around every request: the headers that keep a browser careful, the origin for the audit, and who was refused. */
@WebFilter("/*")
public class RequestFrame implements Filter {

    private static final Logger LOG = Logger.getLogger(RequestFrame.class.getName());

    @Inject
    Settings settings;

    @Inject
    Event<Forbidden> forbidden;

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        SafeHeaders.on(request, (HttpServletResponse) out);
        Origin.enter(Origin.of(request, settings.proxies()));
        try {
            chain.doFilter(in, out);
            tell(request, (HttpServletResponse) out);
        } finally {
            Origin.leave();
        }
    }

    /** A refusal that cannot be told of is still a refusal. */
    private void tell(HttpServletRequest request, HttpServletResponse response) {
        boolean refused = response.getStatus() == HttpServletResponse.SC_FORBIDDEN
                || request.getAttribute(Faults.FORBIDDEN) != null;
        if (!refused || request.getRemoteUser() == null) {
            return;
        }
        try {
            forbidden.fire(new Forbidden(request.getRemoteUser(), request.getMethod(), SafeHeaders.path(request)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a refusal is not in the audit", e);
        }
    }
}
