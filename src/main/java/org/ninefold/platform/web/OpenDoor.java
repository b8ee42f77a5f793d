package org.ninefold.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.messages.Messages;

/** How people come in who have a link and no sign-in. Who tries links of nobody is told to wait. */
public final class OpenDoor {

    private static final int TOO_MANY = 429;

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final Tries misses = new Tries();

    /** What is done behind the door; {@link NotFound} where the link is nobody's. */
    public interface Step {
        void take() throws IOException;
    }

    /**
     * Takes the step with its answer's headers set.
     *
     * @param address the client's network address
     */
    public void enter(HttpServletRequest request, HttpServletResponse response, String address, Step step)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        try {
            step.take();
        } catch (RuntimeException e) {
            if (Causes.of(e, NotFound.class).findAny().isEmpty()) {
                throw e;
            }
            // who has a link is let in all the same: a whole office may come from one address
            boolean tooMany = misses.add(address);
            Messages texts = texts(request, null);
            String title = texts.text(tooMany ? "open.wait" : "open.unknown");
            String text = texts.text(tooMany ? "open.wait.text" : "open.unknown.text");
            response.setStatus(tooMany ? TOO_MANY : HttpServletResponse.SC_NOT_FOUND);
            write(response, new OpenPage(texts, "../").plain(title, text));
        }
    }

    /** The texts of the language that is chosen on the page, else the person's, else the browser's. */
    public static Messages texts(HttpServletRequest request, String own) {
        String chosen = chosen(request);
        if (chosen == null && own == null) {
            return new Messages(Locale.forLanguageTag(known(request.getLocale().getLanguage())));
        }
        return new Messages(Locale.forLanguageTag(known(chosen == null ? own : chosen)));
    }

    private static String known(String language) {
        return Bundles.LANGUAGES.contains(language) ? language : "en";
    }

    /** The language chosen on the page; null where none is. */
    public static String chosen(HttpServletRequest request) {
        String wanted = request.getParameter("lang");
        return wanted != null && Bundles.LANGUAGES.contains(wanted) ? wanted : null;
    }

    public static void write(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }
}
