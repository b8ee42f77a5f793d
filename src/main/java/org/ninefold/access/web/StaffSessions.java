package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ninefold.access.SignIns;
import org.ninefold.access.SignedIn;

/**
 * The sessions of signed-in users. One ends after an hour without a request, twelve hours after signing in, and within
 * seconds of the user being disabled, given another role or team, or choosing another password elsewhere.
 */
@ApplicationScoped
public class StaffSessions {

    static final String USER = "ninefold.signed-in";
    private static final String BEGAN_AT = "ninefold.began-at";
    private static final String CHECKED_AT = "ninefold.checked-at";
    private static final Duration CHECK_EVERY = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(12);

    @EJB
    SignIns signIns;

    @Inject
    Clock clock;

    /** Signs the user in; the session's id changes, so that one planted before is worth nothing. */
    void begin(HttpServletRequest request, SignedIn user) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(USER, user);
        session.setAttribute(BEGAN_AT, clock.millis());
        session.setAttribute(CHECKED_AT, clock.millis());
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
    }

    /** Goes on with the same user, whose password is now another. */
    void goOn(HttpServletRequest request, SignedIn user) {
        request.changeSessionId();
        request.getSession().setAttribute(USER, user);
    }

    /** The user of a session that is still good; one that is not ends here. */
    Optional<SignedIn> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER) instanceof SignedIn user)) {
            return Optional.empty();
        }
        long now = clock.millis();
        if (isSince(session, BEGAN_AT, now, LONGEST)) {
            session.invalidate();
            return Optional.empty();
        }
        return isSince(session, CHECKED_AT, now, CHECK_EVERY) ? checked(session, user, now) : Optional.of(user);
    }

    private Optional<SignedIn> checked(HttpSession session, SignedIn user, long now) {
        Optional<SignedIn> still = signIns.still(user.signIn(), user.stamp());
        if (still.isEmpty()) {
            session.invalidate();
        } else {
            session.setAttribute(USER, still.get());
            session.setAttribute(CHECKED_AT, now);
        }
        return still;
    }

    private static boolean isSince(HttpSession session, String attribute, long now, Duration length) {
        return !(session.getAttribute(attribute) instanceof Long then) || now - then >= length.toMillis();
    }
}
