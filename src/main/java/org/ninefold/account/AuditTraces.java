package org.ninefold.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.access.Audit;

/** What the log says of a person: changes of the contact, and what names the person elsewhere. */
@Dependent
class AuditTraces implements PersonalData {

    /** What a person is called there. */
    private static final Set<String> SUBJECTS = Set.of("contact", "person", "stakeholder", "consent");

    @EJB
    Audit audit;

    @Override
    public List<Trace> traces(DataSubject person) {
        return List.of(
                new Trace("audit", true, audit.about(SUBJECTS, person.ref())),
                new Trace("audit", false, naming(person)));
    }

    private List<Map<String, String>> naming(DataSubject person) {
        return audit.naming(person).stream()
                .filter(row ->
                        !SUBJECTS.contains(row.get("subject")) || !person.ref().equals(row.get("subject_ref")))
                .toList();
    }

    @Override
    public void erase(DataSubject person) {
        audit.erase(SUBJECTS, person.ref());
        audit.erase(person);
    }
}
