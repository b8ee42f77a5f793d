package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.ninefold.account.Contents;
import org.ninefold.account.RecycleBin;
import org.ninefold.account.Restored;
import org.ninefold.account.Restored.Kept;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** What was removed or merged last: its user can take it back for half a minute, and from the bin for longer. */
@SessionScoped
public class LastRemoval implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LASTS = Duration.ofSeconds(30);

    /** No more of what stays is named in one sentence. */
    private static final int NAMED = 10;

    @EJB
    RecycleBin bin;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private long removal;
    private String text;
    private Instant until;

    /** Offers to take back from now on what has this number in the bin; the text says what was done. */
    public void of(long number, String said) {
        removal = number;
        text = said;
        until = clock.instant().plus(LASTS);
    }

    /** Removes an account with all that is known of it, and offers to take that back. */
    public void remove(String ref, long version, String name) {
        of(bin.remove(ref, version), say.text("bin.done", name));
    }

    /** Asks whether an account is to go, and says what goes with it. */
    public String sure(String ref) {
        String with = contents(bin.contents(ref));
        return with.isEmpty() ? say.text("account-edit.remove.alone") : say.text("account-edit.remove.sure", with);
    }

    /** How much there is of each kind, in words. */
    public String contents(List<Contents> contents) {
        return contents.stream()
                .filter(kind -> kind.count() > 0)
                .map(kind -> say.text("contents." + kind.kind(), kind.count()))
                .collect(Collectors.joining(", "));
    }

    /** Takes it back, and shows what came back. */
    public void undo() {
        boolean open = isOpen();
        until = null;
        if (!open) {
            say.note("bin.late");
            return;
        }
        try {
            restore(removal);
        } catch (NotFound gone) {
            say.note("bin.late");
        }
    }

    /** Brings it back out of the bin, says what stays where it is, and shows the account. */
    public void restore(long number) {
        Restored back = bin.restore(number);
        say.done("bin.restored", back.name());
        if (!back.kept().isEmpty()) {
            say.done("bin.kept", back.kept().size(), named(back.kept()));
        }
        new ListAddress("/account/account.xhtml").with("ref", back.account()).open();
    }

    private String named(List<Kept> kept) {
        String some = kept.stream().limit(NAMED).map(this::named).collect(Collectors.joining(", "));
        return kept.size() > NAMED ? some + " …" : some;
    }

    private String named(Kept kept) {
        boolean field = kept.kind().equals("field");
        return field ? say.text("Field." + kept.name()) : say.text("audit.subject." + kept.kind()) + " " + kept.name();
    }

    public boolean isOpen() {
        return until != null && getSecondsLeft() > 0;
    }

    public long getSecondsLeft() {
        return until == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    /** What was done. */
    public String getText() {
        return text;
    }
}
