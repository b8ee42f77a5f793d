package org.ninefold.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.ninefold.account.ActivityKind;

/** Makes what was talked about with one account in the last year, and what is planned for the next weeks. */
final class Talking {

    private static final Properties SUBJECTS = read();
    private static final int LONGEST_AGO = 400;
    private static final int LATEST = 12;
    private static final int FARTHEST = 45;

    private final Plan plan;
    private final LocalDate today;
    private final Dice dice;

    Talking(Plan plan, LocalDate today, Dice dice) {
        this.plan = plan;
        this.today = today;
        this.dice = dice;
    }

    /** @param contacts how many people are known at the account */
    List<DraftActivity> activities(int contacts) {
        List<DraftActivity> all = new ArrayList<>();
        int past = plan.fate() == Fate.FORMER ? dice.weighted(6, 2, 1) : dice.weighted(2, 3, 4, 4, 3, 2, 1);
        for (int i = 0; i < past; i++) {
            all.add(done(contacts));
        }
        if (plan.fate() != Fate.FORMER && dice.chance(0.35)) {
            all.add(planned(contacts));
        }
        return all;
    }

    private DraftActivity done(int contacts) {
        ActivityKind kind = ActivityKind.values()[dice.weighted(4, 3, 3, 2)];
        return new DraftActivity(
                kind,
                true,
                Span.working(today.minusDays(dice.between(3, LONGEST_AGO))),
                null,
                subject(kind),
                who(contacts));
    }

    /** Some are late. */
    private DraftActivity planned(int contacts) {
        ActivityKind kind = ActivityKind.values()[dice.weighted(4, 5, 1)];
        LocalTime time = kind == ActivityKind.MEETING ? LocalTime.of(dice.between(9, 15), 0) : null;
        LocalDate day = Span.working(today.plusDays(dice.between(-LATEST, FARTHEST)));
        return new DraftActivity(kind, false, day, time, subject(kind), who(contacts));
    }

    private int who(int contacts) {
        return contacts == 0 || dice.chance(0.1) ? -1 : dice.between(0, contacts - 1);
    }

    private String subject(ActivityKind kind) {
        String language = SUBJECTS.containsKey(plan.region().language() + ".CALL")
                ? plan.region().language()
                : "en";
        return dice.of(List.of(SUBJECTS.getProperty(language + "." + kind).split(",\\s*")));
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Talking.class.getResourceAsStream("talks.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
