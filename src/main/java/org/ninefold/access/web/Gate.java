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
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ninefold.access.SignedIn;
import org.ninefold.access.Tokens;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.Origin;
import org.ninefold.platform.web.SafeHeaders;

/**
 * The one way in, for screens and REST alike (Jakarta EE 10 allows one mechanism per application): a session made by
 * the sign-in page, or a bearer token; never both for one request. Single sign-on will be one more branch here.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    private static final String SIGN_IN = "/sign-in.xhtml";
    private static final String PASSWORD = "/password.xhtml";
    private static final Set<String> OPEN_PAGES = Set.of(
            SIGN_IN, "/favicon.ico", "/error/403.xhtml", "/error/404.xhtml", "/error/413.xhtml", "/error/500.xhtml");
    private static final Set<String> OPEN_FOLDERS = Set.of("/jakarta.faces.resource", "/health", "/open", "/s");
    private static final Set<String> BY_TOKEN = Set.of("/api", "/openapi", "/metrics");

    /** The address itself is the key, or none is needed; no session counts, and whose form it is does not matter. */
    private static final Pattern BY_ADDRESS =
            Pattern.compile("/api/calendar/[A-Za-z0-9]+\\.ics|/consent/[A-Za-z0-9]+|/newsletter(/[A-Za-z0-9]*)?");

    @EJB
    Tokens tokens;

    @Inject
    StaffSessions sessions;

    @Inject
    Settings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = SafeHeaders.path(request);
        SafeHeaders.on(request, response);
        if (BY_ADDRESS.matcher(path).matches()) {
            return context.doNothing();
        }
        try {
            return isIn(path, BY_TOKEN)
                    ? byToken(request, response, context)
                    : bySession(path, request, response, context);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String header = request.getHeader("Authorization");
        String token = header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : null;
        Optional<SignedIn> holder = Optional.ofNullable(token).flatMap(tokens::holder);
        if (holder.isPresent()) {
            return letIn(holder.get(), context);
        }
        if (token != null) {
            // no filter has run yet that would say where it comes from
            Origin.of(request, settings.proxies()).during(() -> tokens.turnAway(token));
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
        if (Addresses.isForeignPost(request)) {
            // without a page: whoever sent the form does not look at the answer
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.flushBuffer();
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<SignedIn> user = sessions.user(request);
        if (user.isPresent() && path.equals(SIGN_IN)) {
            return signInAgain(request, response, context);
        }
        if (user.isPresent() && user.get().passwordDue() && !path.equals(PASSWORD) && !isOpen(path)) {
            return goTo(PASSWORD, request, response);
        }
        if (user.isPresent()) {
            return letIn(user.get(), context);
        }
        return isOpen(path) ? context.doNothing() : toSignIn(request, response);
    }

    private static AuthenticationStatus letIn(SignedIn user, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(user.signIn()), Set.of(user.role().name()));
    }

    /** Who is signed in goes on; who signs in once more begins anew, with nothing left of the session before. */
    private static AuthenticationStatus signInAgain(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        if (request.getMethod().equals("POST")) {
            request.getSession().invalidate();
            return context.doNothing();
        }
        return goTo("/", request, response);
    }

    private static boolean isOpen(String path) {
        return OPEN_PAGES.contains(path) || isIn(path, OPEN_FOLDERS);
    }

    private static boolean isIn(String path, Set<String> folders) {
        return folders.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }

    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isAjax(request)) {
            return goTo(SIGN_IN + "?expired=true", request, response);
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = SafeHeaders.path(request);
        // a form that was open too long: back to its page
        boolean page = request.getMethod().equals("GET") || path.endsWith(".xhtml");
        String back = page ? path + query : "/";
        return goTo(SIGN_IN + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8), request, response);
    }

    /** An Ajax request cannot follow a redirect to a page: it is told to go there in its own words. */
    private static AuthenticationStatus goTo(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getContextPath() + path;
        if (isAjax(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
            response.flushBuffer();
        } else {
            response.sendRedirect(address);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
