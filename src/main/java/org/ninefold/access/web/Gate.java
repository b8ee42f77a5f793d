package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.ninefold.access.SignIns;
import org.ninefold.access.SignedIn;
import org.ninefold.access.Tokens;

/**
 * The one way in, for screens and REST alike (Jakarta EE 10 allows one mechanism per application): a session made by
 * the sign-in page, or a bearer token. Single sign-on will be one more branch here.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    static final String SIGNED_IN = "ninefold.signed-in";
    private static final String CHECKED_AT = "ninefold.checked-at";
    private static final long CHECK_EVERY_MILLIS = 10_000;
    private static final Set<String> OPEN_PAGES = Set.of(
            "/sign-in.xhtml",
            "/favicon.ico",
            "/error/403.xhtml",
            "/error/404.xhtml",
            "/error/413.xhtml",
            "/error/500.xhtml");
    private static final Set<String> OPEN_FOLDERS = Set.of("/jakarta.faces.resource/", "/health", "/open/");

    @EJB
    SignIns signIns;

    @EJB
    Tokens tokens;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        try {
            if (path.equals("/api")
                    || path.startsWith("/api/")
                    || path.startsWith("/openapi")
                    || path.startsWith("/metrics")) {
                return byToken(request, response, context);
            }
            return bySession(path, request, response, context);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String header = request.getHeader("Authorization");
        Optional<SignedIn> holder = header != null && header.startsWith("Bearer ")
                ? tokens.holder(header.substring("Bearer ".length()).strip())
                : Optional.empty();
        if (holder.isPresent()) {
            return letIn(holder.get(), context);
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"code\":\"UNAUTHORIZED\"}");
        response.flushBuffer();
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus bySession(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<SignedIn> user = signedIn(request.getSession(false));
        if (user.isPresent() && user.get().passwordDue() && needsPassword(path)) {
            response.sendRedirect(request.getContextPath() + "/password.xhtml");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (user.isPresent()) {
            return letIn(user.get(), context);
        }
        if (isOpen(path)) {
            return context.doNothing();
        }
        return toSignIn(path, request, response);
    }

    private static AuthenticationStatus letIn(SignedIn user, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(user.signIn()), Set.of(user.role().name()));
    }

    /** Asks the database every few seconds whether the session is still good, so that disabling a user works at once. */
    private Optional<SignedIn> signedIn(HttpSession session) {
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn user)) {
            return Optional.empty();
        }
        long now = clock.millis();
        if (session.getAttribute(CHECKED_AT) instanceof Long checked && now - checked < CHECK_EVERY_MILLIS) {
            return Optional.of(user);
        }
        Optional<SignedIn> still = signIns.still(user.signIn(), user.stamp());
        if (still.isEmpty()) {
            session.invalidate();
        } else {
            session.setAttribute(SIGNED_IN, still.get());
            session.setAttribute(CHECKED_AT, now);
        }
        return still;
    }

    private static boolean needsPassword(String path) {
        return path.endsWith(".xhtml") && !isOpen(path) && !path.equals("/password.xhtml") || path.equals("/");
    }

    private static boolean isOpen(String path) {
        return OPEN_PAGES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** An Ajax request cannot follow a redirect to a page: it is told to go there in its own words. */
    private static AuthenticationStatus toSignIn(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String signIn = request.getContextPath() + "/sign-in.xhtml";
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn
                            + "?expired=true\"/></partial-response>");
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = request.getMethod().equals("GET") ? path + query : "/";
        response.sendRedirect(signIn + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
