package org.ninefold.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ninefold.kernel.Refused;

/** A questionnaire put to people: made, opened, closed. */
@Entity
@Table(schema = "ninefold", name = "wave")
public class Wave {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wave_seq")
    @SequenceGenerator(name = "wave_seq", schema = "ninefold", sequenceName = "wave_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Enumerated(EnumType.STRING)
    private Viewpoint viewpoint = Viewpoint.CUSTOMER_TODAY;

    @Enumerated(EnumType.STRING)
    private WaveState state = WaveState.DRAFT;

    private boolean anonymous;

    @Column(name = "by_institute")
    private boolean byInstitute;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_kind")
    private Audience.Kind audienceKind;

    private String audience;

    @Column(name = "opens_on")
    private LocalDate opens;

    @Column(name = "closes_on")
    private LocalDate closes;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private WaveBatches batches;

    @Embedded
    private Repetition repetition = new Repetition();

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Wave() {}

    Wave(String actor, Instant now) {
        madeBy = actor;
        madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The next one of the series: for the same people and as long, with what the questionnaire has become until it opens. */
    Wave again(String actor, Instant now, LocalDate today) {
        Wave next = new Wave(actor, now);
        LocalDate first = repetition.next(opens, today);
        LocalDate last = first.plusDays(ChronoUnit.DAYS.between(opens, closes));
        next.describe(new NewWave(questionnaire.ref(), name, audience(), first, last, anonymous), questionnaire);
        next.viewpoint = viewpoint;
        next.repetition = repetition.carriedOn();
        return next;
    }

    Repetition repetition() {
        return repetition;
    }

    /** @param wanted checked */
    void describe(NewWave wanted, Questionnaire asked) {
        mustBe(WaveState.DRAFT, WaveRefusal.NOT_DRAFT);
        name = wanted.name();
        questionnaire = asked;
        anonymous = wanted.anonymous();
        audienceKind = wanted.audience().kind();
        audience = wanted.audience().text();
        opens = wanted.opens();
        closes = wanted.closes();
    }

    /** @throws Refused where it was opened before, or its last day lies behind us */
    void open(Edition asked, Instant now, LocalDate today) {
        mustBe(WaveState.DRAFT, WaveRefusal.NOT_DRAFT);
        if (closes.isBefore(today)) {
            throw new Refused(WaveRefusal.IS_OVER);
        }
        become(WaveState.OPEN);
        edition = asked;
        openedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** An institute asks the people: no mail of ours goes out. */
    void leaveToInstitute() {
        byInstitute = true;
    }

    void close(Instant now) {
        mustBe(WaveState.OPEN, WaveRefusal.NOT_OPEN);
        become(WaveState.CLOSED);
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Its mails in the outbox; where there are none, nothing was read. */
    WaveBatches batches() {
        batches = batches == null ? new WaveBatches() : batches;
        return batches;
    }

    private void become(WaveState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " does not become " + next);
        }
        state = next;
    }

    void mustBe(WaveState wanted, WaveRefusal otherwise) {
        if (state != wanted) {
            throw new Refused(otherwise);
        }
    }

    /** Whether answers are taken on this day. */
    boolean isTaking(LocalDate today) {
        return state == WaveState.OPEN && !today.isAfter(closes);
    }

    /** The last day on which answers are taken: the one that was named, or the one before on which it was closed. */
    LocalDate lastDay() {
        LocalDate closed =
                closedAt == null ? closes : closedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        return closed.isBefore(closes) ? closed : closes;
    }

    /** @throws Refused where no answers are taken on this day */
    void mustTake(LocalDate today) {
        if (!isTaking(today)) {
            throw new Refused(WaveRefusal.NOT_OPEN);
        }
    }

    Definition definition() {
        return edition == null ? questionnaire.definition() : Editions.definition(edition);
    }

    WaveView view(WaveView.Funnel funnel) {
        return WaveView.of(this, funnel);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    Instant openedAt() {
        return openedAt;
    }

    String madeBy() {
        return madeBy;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Edition edition() {
        return edition;
    }

    WaveState state() {
        return state;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    boolean isByInstitute() {
        return byInstitute;
    }

    Audience audience() {
        return Audience.of(audienceKind, audience);
    }

    LocalDate opens() {
        return opens;
    }

    LocalDate closes() {
        return closes;
    }
}
