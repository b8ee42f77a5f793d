package org.ninefold.consent.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefold.consent.LeavingWords;
import org.ninefold.consent.OwnPermissions;
import org.ninefold.consent.OwnSheet;
import org.ninefold.consent.Purpose;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.OpenDoor;
import org.ninefold.platform.web.Origin;
import org.ninefold.platform.web.SafeHeaders;

/**
 * {@code /consent/<token>}: what the person allows who has the link. Looking at it changes nothing. A filter, since a
 * servlet would stand before the pages of staff that lie in the same folder.
 */
@WebFilter("/consent/*")
public class ConsentDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = HttpServletResponse.SC_CONFLICT;

    /** Pages of staff have a dot in their names, tokens have none. */
    private static final Pattern LINK = Pattern.compile("/consent/([A-Za-z0-9]+)");

    private static final Pattern STEP = Pattern.compile("(give|refuse|withdraw) ([A-Z]{1,20}) ([0-9]{1,6})");

    private final transient OpenDoor door = new OpenDoor();

    @EJB
    transient OwnPermissions permissions;

    @Inject
    transient Settings settings;

    @Inject
    @Any
    transient Instance<LeavingWords> leaving;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher link = LINK.matcher(SafeHeaders.path(request));
        if (!link.matches()) {
            chain.doFilter(request, response);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        Origin origin = Origin.of(request, settings.proxies());
        origin.during(() -> {
            try {
                door.enter(request, response, origin.address(), () -> answer(request, response, link.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String token) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                OwnSheet sheet = permissions.find(token);
                OpenDoor.write(response, pages(request, sheet).show(told(request), null));
            }
            case "POST" -> step(request, response, token);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void step(HttpServletRequest request, HttpServletResponse response, String token) throws IOException {
        if (OneClick.is(request)) {
            OwnSheet sheet = permissions.leave(token);
            OpenDoor.write(response, pages(request, sheet).show(sheet.about(), null));
            return;
        }
        Matcher step = STEP.matcher(String.valueOf(request.getParameter("do")));
        Purpose purpose = step.matches() ? purpose(step.group(2)).orElse(null) : null;
        try {
            if (purpose == null) {
                permissions.find(token);
            } else {
                permissions.say(token, purpose, step.group(1).equals("give"), Integer.parseInt(step.group(3)));
            }
            go(request, response, token, purpose);
        } catch (RuntimeException e) {
            Refused refused = Causes.of(e, Refused.class).findFirst().orElseThrow(() -> e);
            response.setStatus(CONFLICT);
            ConsentPages pages = pages(request, permissions.find(token));
            OpenDoor.write(response, pages.show(null, pages.texts().text(refused)));
        }
    }

    /** What was said is read again with the page, so that loading it once more says nothing again. */
    private static void go(HttpServletRequest request, HttpServletResponse response, String token, Purpose told) {
        String language = OpenDoor.chosen(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/consent/" + token
                        + (language == null ? "?" : "?lang=" + language + "&")
                        + (told == null ? "" : "told=" + told));
    }

    private static Purpose told(HttpServletRequest request) {
        return purpose(request.getParameter("told")).orElse(null);
    }

    private static Optional<Purpose> purpose(String name) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst();
    }

    private ConsentPages pages(HttpServletRequest request, OwnSheet sheet) {
        Messages texts = OpenDoor.texts(request, sheet.language());
        List<String> said = sheet.about() == null
                ? List.of()
                : leaving.stream()
                        .flatMap(words -> words.of(sheet.about(), texts.locale().getLanguage()).stream())
                        .toList();
        return new ConsentPages(sheet, texts, settings.timeZone(), said);
    }
}
