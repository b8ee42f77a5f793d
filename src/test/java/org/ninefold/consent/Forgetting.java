package org.ninefold.consent;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import org.ninefold.account.PersonalData;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Erasures with all that knows people, beside whatever else a test puts together. */
public final class Forgetting {

    private static final List<String> FEATURES = List.of(
            "org.ninefold.account.ContactTraces",
            "org.ninefold.account.ActivityTraces",
            "org.ninefold.account.ListTraces",
            "org.ninefold.account.AuditTraces",
            "org.ninefold.consent.ConsentTraces",
            "org.ninefold.task.TaskTraces",
            "org.ninefold.document.MailTraces",
            "org.ninefold.document.SignUpTraces",
            "org.ninefold.intake.ImportTraces",
            "org.ninefold.intake.HostTraces",
            "org.ninefold.stakeholder.StakeholderTraces",
            "org.ninefold.survey.SurveyTraces");

    private Forgetting() {}

    static List<PersonalData> features(Wiring wiring) {
        return FEATURES.stream().map(name -> feature(wiring, name)).toList();
    }

    private static PersonalData feature(Wiring wiring, String name) {
        try {
            return (PersonalData) wiring.get(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody erases the person of this reference. */
    public static void erase(Database database, Clock clock, String who, String ref) {
        Wiring wiring = new Wiring(database, clock).as(who);
        List<PersonalData> features = features(wiring);
        wiring.with(Instance.class, Wiring.found(() -> features));
        database.run(() -> wiring.get(Erasures.class).erase(ref, "asked"));
    }
}
