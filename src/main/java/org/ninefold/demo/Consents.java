package org.ninefold.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.Purpose;

/** Lets most people say whether they may be asked; some say no, some think better of it, the others never answered. */
final class Consents {

    private static final long SEED = 22;

    private static final List<ConsentChannel> CHANNELS =
            List.of(ConsentChannel.LETTER, ConsentChannel.MEETING, ConsentChannel.PHONE, ConsentChannel.EMAIL);

    private final Company company;
    private final LocalDate today;
    private final Dice all = new Dice(SEED);
    private final List<DraftConsent> told = new ArrayList<>();

    Consents(Company company, LocalDate today) {
        this.company = company;
        this.today = today;
    }

    List<DraftConsent> all() {
        for (Story story : company.stories()) {
            for (int contact = 0; contact < story.contacts().size(); contact++) {
                answer(story, contact, all.own());
            }
        }
        return told;
    }

    private void answer(Story story, int contact, Dice dice) {
        if (dice.chance(0.2)) {
            return;
        }
        // permission was asked of everybody once, years ago, and of new people since
        LocalDate on = Span.working(today.minusDays(dice.chance(0.8) ? dice.between(560, 900) : dice.between(20, 440)));
        ConsentChannel channel = CHANNELS.get(dice.weighted(6, 2, 2, 1));
        boolean given = dice.chance(0.93);
        told.add(new DraftConsent(story, contact, Purpose.SURVEY, given, channel, on));
        if (dice.chance(0.5)) {
            told.add(new DraftConsent(story, contact, Purpose.NEWSLETTER, given && dice.chance(0.7), channel, on));
        }
        if (given && dice.chance(0.06)) {
            LocalDate later = Span.working(today.minusDays(dice.between(2, 19)));
            told.add(new DraftConsent(story, contact, Purpose.SURVEY, false, ConsentChannel.PHONE, later));
        }
    }
}
