package org.ninefold.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.ninefold.document.MailLink;
import org.ninefold.document.MailPurpose;
import org.ninefold.kernel.Refused;
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
    public String fresh(long about, MailPurpose purpose) {
        Invitation person = em.find(Invitation.class, about);
        if (person == null || person.isAnswered() || person.state() == InvitationState.DECLINED) {
            throw new Refused(WaveRefusal.NOT_SILENT);
        }
        Wave wave = Waves.find(em, person.waveId());
        wave.mustTake(LocalDate.now(clock));
        return settings.publicAddress() + "/s/" + new PersonalLinks(em).fresh(about, wave.closes());
    }
}
