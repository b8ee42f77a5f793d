package org.ninefold.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ninefold.document.MailLink;
import org.ninefold.document.MailPurpose;
import org.ninefold.platform.settings.Settings;

/** Makes the personal links of invitations and reminders; none for who has answered since, or when the wave is over. */
@Dependent
class SurveyLink implements MailLink {

    static final String KIND = "survey";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> fresh(long about, MailPurpose purpose) {
        Invitation person = em.find(Invitation.class, about);
        if (person == null || person.isAnswered() || person.state() == InvitationState.DECLINED) {
            return Optional.empty();
        }
        Wave wave = Waves.find(em, person.waveId());
        if (!wave.isTaking(LocalDate.now(clock))) {
            return Optional.empty();
        }
        return Optional.of(settings.publicAddress() + "/s/" + new PersonalLinks(em).fresh(about, wave.closes()));
    }
}
