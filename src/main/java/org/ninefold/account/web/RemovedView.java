package org.ninefold.account.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ninefold.account.SavedFilterView;

/** The view that its owner removed last: for half a minute it can be brought back. */
@Named
@SessionScoped
public class RemovedView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LASTS = Duration.ofSeconds(30);

    @Inject
    Clock clock;

    private SavedFilterView view;
    private Instant until;

    void offer(SavedFilterView removed) {
        view = removed;
        until = clock.instant().plus(LASTS);
    }

    /** What can be brought back, once; null where it is too late. */
    SavedFilterView take() {
        boolean open = isOpen();
        until = null;
        return open ? view : null;
    }

    boolean isOf(String list) {
        return view.list().equals(list);
    }

    public boolean isOpen() {
        return getSecondsLeft() > 0;
    }

    public long getSecondsLeft() {
        return until == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    public String getName() {
        return view.fields().name();
    }
}
