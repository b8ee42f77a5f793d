package org.ninefold.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.kernel.FilterText;
import org.ninefold.platform.web.Origin;

/**
 * Which rows of the log are wanted. Null leaves a filter open.
 *
 * @param actor sign-in name
 * @param subject the sort of thing: user, account, contact …
 * @param action CREATE, CHANGE, SIGN_IN …
 * @param ref of the thing, whole
 * @param account reference of the account
 * @param from the first day, in the installation's zone
 * @param to the last day, included
 */
public record AuditQuery(
        String actor,
        String subject,
        String action,
        String ref,
        String account,
        Origin.Via via,
        LocalDate from,
        LocalDate to) {

    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null, null, null);

    public AuditQuery {
        actor = FilterText.of(actor) == null ? null : FilterText.of(actor).toLowerCase(Locale.ROOT);
        subject = FilterText.of(subject);
        action = FilterText.of(action);
        ref = FilterText.of(ref);
        account = FilterText.of(account);
    }

    public AuditQuery by(String signIn) {
        return new AuditQuery(signIn, subject, action, ref, account, via, from, to);
    }

    public AuditQuery about(String sort) {
        return new AuditQuery(actor, sort, action, ref, account, via, from, to);
    }

    public AuditQuery doing(String step) {
        return new AuditQuery(actor, subject, step, ref, account, via, from, to);
    }

    public AuditQuery of(String reference) {
        return new AuditQuery(actor, subject, action, reference, account, via, from, to);
    }

    public AuditQuery onAccount(String reference) {
        return new AuditQuery(actor, subject, action, ref, reference, via, from, to);
    }

    public AuditQuery through(Origin.Via way) {
        return new AuditQuery(actor, subject, action, ref, account, way, from, to);
    }

    public AuditQuery during(LocalDate first, LocalDate last) {
        return new AuditQuery(actor, subject, action, ref, account, via, first, last);
    }

    /** The filters that are set, for the log itself. */
    @Override
    public String toString() {
        String set = Stream.of(
                        say("actor", actor),
                        say("subject", subject),
                        say("action", action),
                        say("ref", ref),
                        say("account", account),
                        say("via", via),
                        say("from", from),
                        say("to", to))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return set.isEmpty() ? "all" : set;
    }

    private static String say(String filter, Object wanted) {
        return wanted == null ? null : filter + "=" + wanted;
    }
}
