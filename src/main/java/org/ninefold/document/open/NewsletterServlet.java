package org.ninefold.document.open;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ninefold.consent.ConsentWordings;
import org.ninefold.consent.ConsentWordings.Wording;
import org.ninefold.consent.Purpose;
import org.ninefold.document.Newsletter;
import org.ninefold.document.Newsletter.Opened;
import org.ninefold.document.Templates;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.OpenDoor;
import org.ninefold.platform.web.Origin;
import org.ninefold.platform.web.Tries;

/** {@code /newsletter}: anybody signs up; {@code /newsletter/<token>}: who reads the address confirms. */
@WebServlet("/newsletter/*")
public class NewsletterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final transient OpenDoor door = new OpenDoor();
    private final transient Tries asked = new Tries();

    @EJB
    transient Newsletter newsletter;

    @EJB
    transient Templates templates;

    @EJB
    transient ConsentWordings wordings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        enter(request, response, () -> {
            if (isForm(request)) {
                form(request, response, Map.of(), null);
            } else {
                confirm(request, response, newsletter.find(token(request)), null);
            }
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        enter(request, response, () -> {
            if (isForm(request)) {
                ask(request, response);
            } else {
                confirm(request, response);
            }
        });
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, OpenDoor.Step step)
            throws IOException {
        door.enter(request, response, Origin.current().address(), step);
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getPathInfo() == null || request.getPathInfo().equals("/");
    }

    private static String token(HttpServletRequest request) {
        if (!request.getPathInfo().matches("/[A-Za-z0-9]+")) {
            throw new NotFound("sign-up", "");
        }
        return request.getPathInfo().substring(1);
    }

    private void form(HttpServletRequest request, HttpServletResponse response, Map<String, String> typed, String why)
            throws IOException {
        NewsletterPages pages = pages(request, null);
        String language = pages.texts().locale().getLanguage();
        Map<String, String> fields = new HashMap<>(Map.of("language", language));
        fields.putAll(typed);
        OpenDoor.write(response, pages.form(templates.said("newsletter-sign-up", language), fields, why));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NewsletterPages pages = pages(request, null);
        if (asked.add(Origin.current().address())) {
            response.setStatus(TOO_MANY);
            OpenDoor.write(response, pages.tooOften());
            return;
        }
        Map<String, String> typed = Map.of(
                "email", field(request, "email"),
                "name", field(request, "name"),
                "language", language(request, pages));
        try {
            if (field(request, NewsletterPages.TRAP).isEmpty()) {
                newsletter.ask(typed.get("email"), typed.get("name"), typed.get("language"));
            }
            OpenDoor.write(response, pages.asked());
        } catch (RuntimeException e) {
            Refused refused = Causes.of(e, Refused.class).findFirst().orElseThrow(() -> e);
            response.setStatus(UNPROCESSABLE);
            form(request, response, typed, pages.texts().text(refused));
        }
    }

    private static String language(HttpServletRequest request, NewsletterPages pages) {
        String wished = field(request, "language");
        return Bundles.LANGUAGES.contains(wished)
                ? wished
                : pages.texts().locale().getLanguage();
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private void confirm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        String edition = field(request, "edition");
        try {
            if (edition.matches("[0-9]{1,6}")) {
                newsletter.confirm(token, Integer.parseInt(edition));
            }
            String language = OpenDoor.chosen(request);
            newsletter.find(token);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/newsletter/" + token + (language == null ? "" : "?lang=" + language));
        } catch (RuntimeException e) {
            Refused refused = Causes.of(e, Refused.class).findFirst().orElseThrow(() -> e);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            confirm(request, response, newsletter.find(token), refused);
        }
    }

    private void confirm(HttpServletRequest request, HttpServletResponse response, Opened opened, Refused refused)
            throws IOException {
        NewsletterPages pages = pages(request, opened.language());
        if (opened.confirmed()) {
            OpenDoor.write(response, pages.confirmed());
            return;
        }
        Wording wording = wordings.shown(Purpose.NEWSLETTER);
        Messages texts = pages.texts();
        String why = refused == null ? null : texts.text(refused);
        String words = wording.texts().get(texts.locale().getLanguage());
        OpenDoor.write(response, pages.confirm(words, wording.edition(), why));
    }

    /** @param own the person's language, or null */
    private static NewsletterPages pages(HttpServletRequest request, String own) {
        return new NewsletterPages(OpenDoor.texts(request, own), request.getPathInfo() == null ? "" : "../");
    }
}
