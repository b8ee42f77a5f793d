package org.ninefold.survey.open;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.OpenDoor;
import org.ninefold.platform.web.Origin;
import org.ninefold.survey.AnswerSheet;
import org.ninefold.survey.Answering;
import org.ninefold.survey.FollowUps;
import org.ninefold.survey.InvitationState;
import org.ninefold.survey.Item;
import org.ninefold.survey.WaveRefusal;

/** {@code /s/<token>}: the questionnaire of whoever has the link. Looking at it changes nothing. */
@WebServlet("/s/*")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** The page that comes after the last question. */
    private static final String LAST = ".last";

    private final transient OpenDoor door = new OpenDoor();

    @EJB
    transient Answering answering;

    @EJB
    transient FollowUps followUps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        enter(request, response, () -> show(request, response, find(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        enter(request, response, () -> step(request, response, new Form(request.getParameterMap())));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, OpenDoor.Step step)
            throws IOException {
        door.enter(request, response, Origin.current().address(), step);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, AnswerSheet sheet)
            throws IOException {
        AnswerPages pages = pages(sheet);
        String at = request.getParameter("at");
        if (sheet.isAnswered()) {
            OpenDoor.write(response, pages.thanks());
        } else if (!sheet.open()) {
            OpenDoor.write(response, pages.over());
        } else if (sheet.state() == InvitationState.DECLINED) {
            OpenDoor.write(response, pages.declined());
        } else if (at == null || sheet.state() == InvitationState.INVITED) {
            OpenDoor.write(response, pages.welcome());
        } else {
            questions(response, sheet, at);
        }
    }

    private static void questions(HttpServletResponse response, AnswerSheet sheet, String at) throws IOException {
        Walk walk = Walk.of(sheet);
        Item here = at.equals(LAST) ? null : walk.at(at);
        AnswerPages pages = pages(sheet);
        OpenDoor.write(response, here == null ? pages.last(walk, null) : pages.questions(walk, here, null, Map.of()));
    }

    private void step(HttpServletRequest request, HttpServletResponse response, Form form) throws IOException {
        String token = token(request);
        List<String> words = List.of(form.step().split(" "));
        try {
            switch (words.get(0)) {
                case "begin" -> go(request, response, first(spoken(request, answering.begin(token))));
                case "decline" -> go(request, response, answering.decline(token).isAnswered() ? null : "");
                case "send" -> {
                    answering.submit(token, form.changed());
                    followUps.soon();
                    go(request, response, null);
                }
                case "save" -> {
                    answering.save(token, form.changed());
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                case "next", "back" -> move(request, response, form, words);
                default -> go(request, response, first(find(request)));
            }
        } catch (RuntimeException e) {
            refuse(request, response, form, e);
        }
    }

    private void move(HttpServletRequest request, HttpServletResponse response, Form form, List<String> words)
            throws IOException {
        AnswerSheet sheet = spoken(request, answering.save(token(request), form.changed()));
        if (sheet.isAnswered()) {
            go(request, response, null);
            return;
        }
        Walk walk = Walk.of(sheet);
        Item from = walk.at(words.size() < 3 ? "" : words.get(2));
        boolean one = words.contains("one");
        Item to = from == null
                ? null
                : words.get(0).equals("back")
                        ? one ? walk.before(from) : walk.beforeSection(from)
                        : one ? walk.after(from) : walk.afterSection(from, form.shown());
        go(request, response, to == null ? LAST : to.key());
    }

    /** A refused answer stands in its field again, with what is wrong beside it. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Form form, RuntimeException thrown)
            throws IOException {
        Optional<Refused> refused = Causes.of(thrown, Refused.class).findFirst();
        if (refused.isEmpty()) {
            throw thrown;
        }
        AnswerSheet sheet = find(request);
        if (refused.get().refusal() == WaveRefusal.NOT_OPEN || sheet.isAnswered()) {
            show(request, response, sheet);
            return;
        }
        response.setStatus(UNPROCESSABLE);
        Walk walk = Walk.of(sheet);
        String key = WaveRefusal.item(refused.get()).orElse(null);
        Item here = walk.asked().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElse(null);
        String text = texts(sheet).text(refused.get());
        AnswerPages pages = pages(sheet);
        OpenDoor.write(
                response, here == null ? pages.last(walk, text) : pages.questions(walk, here, text, form.changed()));
    }

    private AnswerSheet find(HttpServletRequest request) {
        return spoken(request, answering.find(token(request)));
    }

    /** In the language the person chose, else in that of the invitation. */
    private static AnswerSheet spoken(HttpServletRequest request, AnswerSheet sheet) {
        String wanted = OpenDoor.chosen(request);
        return wanted == null ? sheet : sheet.in(wanted);
    }

    private static String first(AnswerSheet sheet) {
        Item first = Walk.of(sheet).at("");
        return first == null ? LAST : first.key();
    }

    /** @param at null or empty for the page that fits */
    private static void go(HttpServletRequest request, HttpServletResponse response, String at) {
        String language = OpenDoor.chosen(request);
        String query = language == null ? "" : "?lang=" + language;
        String place = at == null || at.isEmpty() ? "" : (query.isEmpty() ? "?at=" : "&at=") + at;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getRequestURI() + query + place);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/[A-Za-z0-9]{20,80}")) {
            throw new NotFound("invitation", "");
        }
        return path.substring(1);
    }

    private static AnswerPages pages(AnswerSheet sheet) {
        return new AnswerPages(sheet, texts(sheet));
    }

    private static Messages texts(AnswerSheet sheet) {
        return new Messages(Locale.forLanguageTag(sheet.language()));
    }
}
