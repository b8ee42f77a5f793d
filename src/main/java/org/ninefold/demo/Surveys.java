package org.ninefold.demo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.account.AccountKind;
import org.ninefold.consent.Purpose;
import org.ninefold.demo.DraftWave.Asked;
import org.ninefold.demo.DraftWave.Reply;
import org.ninefold.survey.AnswerChannel;
import org.ninefold.survey.InvitationState;

/** Puts the questionnaire on satisfaction to customers twice; many of the people are the same. */
final class Surveys {

    static final int ANSWERS = 240;
    static final int MONTHS_BETWEEN = 14;

    private static final long SEED = 23;

    /** The later one is over for so long that people may be asked again. */
    private static final int DAYS_AGO = 100;

    private static final int DAYS_OPEN = 27;

    private final Company company;
    private final List<DraftConsent> told;
    private final LocalDate today;
    private final Dice dice = new Dice(SEED);
    private final Map<Story, Double> moods = new HashMap<>();

    /** Who is asked, and how gladly this person answers surveys. */
    private record Person(Story story, int contact, double gladly) {

        Object key() {
            return List.of(story.account().ref(), contact);
        }
    }

    Surveys(Company company, List<DraftConsent> told, LocalDate today) {
        this.company = company;
        this.told = told;
        this.today = today;
    }

    /** The earlier one first. */
    List<DraftWave> all() {
        List<Person> people = people();
        LocalDate later = Span.working(today.minusDays(DAYS_AGO));
        return List.of(wave(people, 0, Span.working(later.minusMonths(MONTHS_BETWEEN))), wave(people, 1, later));
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Story story : company.stories()) {
            moods.put(story, dice.between(0.3, 1));
            if (story.account().kind() == AccountKind.CUSTOMER) {
                for (int contact = 0; contact < story.contacts().size(); contact++) {
                    people.add(new Person(story, contact, dice.between(0, 1)));
                }
            }
        }
        return people;
    }

    private DraftWave wave(List<Person> people, int number, LocalDate opens) {
        Set<Object> allowed = allowed(opens);
        Dice own = dice.own();
        Map<Person, Double> today = new HashMap<>();
        people.stream()
                .filter(person -> allowed.contains(person.key()))
                .forEach(person -> today.put(person, person.gladly() + own.between(0, 0.5)));
        Set<Person> answering = today.entrySet().stream()
                .sorted(Map.Entry.<Person, Double>comparingByValue().reversed())
                .limit(ANSWERS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Asked> asked = people.stream()
                .map(person -> answering.contains(person)
                        ? answered(person, number, opens, own)
                        : silent(person, allowed.contains(person.key()), own))
                .toList();
        String name = "Customer survey " + opens.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + opens.getYear();
        return new DraftWave(name, opens, opens.plusDays(DAYS_OPEN), asked);
    }

    /** Who had said yes before that day, and nothing else since. */
    private Set<Object> allowed(LocalDate day) {
        Map<Object, Boolean> given = new HashMap<>();
        told.stream()
                .filter(one -> one.purpose() == Purpose.SURVEY && one.on().isBefore(day))
                .sorted(Comparator.comparing(DraftConsent::on))
                .forEach(one -> given.put(List.of(one.story().account().ref(), one.contact()), one.given()));
        return given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Asked silent(Person person, boolean allowed, Dice dice) {
        InvitationState state = List.of(
                        InvitationState.INVITED,
                        InvitationState.OPENED,
                        InvitationState.STARTED,
                        InvitationState.DECLINED)
                .get(dice.weighted(7, 3, 1, 1));
        return new Asked(person.story(), person.contact(), allowed, allowed ? state : InvitationState.INVITED, null);
    }

    private Asked answered(Person person, int number, LocalDate opens, Dice dice) {
        Story story = person.story();
        AnswerChannel channel = dice.chance(0.08) ? AnswerChannel.PHONE : AnswerChannel.LINK;
        Reply reply = new Reply(
                story.cells().isEmpty() ? null : story.cells().get(number),
                channel,
                opens.plusDays(dice.weighted(9, 7, 4, 3, 2, 1, 1, 6, 3, 2, 1, 1, 1, 1, 4, 2, 1, 1, 1, 1))
                        .atTime(dice.between(7, 16), dice.between(0, 59)),
                new Opinion(moods.get(story), number, dice)
                        .given(story.contacts().get(person.contact()).language()));
        return new Asked(story, person.contact(), true, InvitationState.ANSWERED, reply);
    }
}
