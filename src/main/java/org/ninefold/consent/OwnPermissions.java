package org.ninefold.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ninefold.access.Audit;
import org.ninefold.account.Contact;
import org.ninefold.consent.ConsentLinks.Link;
import org.ninefold.consent.OwnSheet.Asked;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/**
 * What people say themselves, with a link and without a sign-in. Every step may be taken twice, and by two tabs: the
 * ledger gets a row only where something changes.
 */
@Stateless
@PermitAll
public class OwnPermissions {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    ConsentLinks links;

    @EJB
    ConsentWordings wordings;

    @EJB
    Permitted permitted;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What the person allows; nothing changes.
     *
     * @throws NotFound where nobody has this link
     */
    public OwnSheet find(String token) {
        return sheet(link(token));
    }

    /**
     * The person gives a permission, refuses it, or takes it back.
     *
     * @param edition of the words the person saw
     * @throws Refused where a permission is given in words that were replaced meanwhile
     */
    public OwnSheet say(String token, Purpose purpose, boolean given, int edition) {
        Link link = link(token);
        person(link.contact()).ifPresent(who -> say(who, purpose, given, edition, source(link)));
        return sheet(link);
    }

    /** The person wants no more mails such as the one that has the link; of no mail in particular: none at all. */
    public OwnSheet leave(String token) {
        Link link = link(token);
        List<Purpose> left = link.purpose() == null ? List.of(Purpose.values()) : List.of(link.purpose());
        person(link.contact()).ifPresent(who -> left.forEach(purpose -> say(who, purpose, false, 0, source(link))));
        return sheet(link);
    }

    private static String source(Link link) {
        return "/consent #" + link.mark();
    }

    /**
     * Somebody who has shown to be this person in another way gives a permission.
     *
     * @param source what shows it
     * @throws Refused as {@link #say}
     */
    public void give(long contact, Purpose purpose, int edition, String source) {
        person(contact).ifPresent(who -> say(who, purpose, true, edition, source));
    }

    private void say(Contact who, Purpose purpose, boolean given, int edition, String source) {
        Ledger ledger = new Ledger(em);
        ledger.hold(who.id());
        boolean same = ledger.now(who.id(), purpose)
                .filter(held -> held.given() == given)
                .isPresent();
        if (same) {
            return;
        }
        ConsentWording words = wordings.current(purpose);
        if (given && words.shown().edition() != edition) {
            throw new Refused(ConsentRefusal.WORDS_REPLACED);
        }
        NewConsent said = new NewConsent(who.ref(), purpose, given, ConsentChannel.WEB, source);
        audit.record(ledger.add(who, said, words, Audit.NOBODY, clock.instant()), Audit.NOBODY);
    }

    private OwnSheet sheet(Link link) {
        return person(link.contact())
                .map(who -> new OwnSheet(
                        who.fields().firstName(), who.fields().language(), link.purpose(), asked(who, link.purpose())))
                .orElse(OwnSheet.GONE);
    }

    /** What the link is about comes first. */
    private List<Asked> asked(Contact who, Purpose about) {
        Ledger ledger = new Ledger(em);
        return Stream.of(Purpose.values())
                .sorted(Comparator.comparing(purpose -> purpose != about))
                .map(purpose -> ledger.now(who.id(), purpose)
                        .map(held -> new Asked(purpose, wordings.shown(purpose), held.given(), held.since()))
                        .orElseGet(() -> new Asked(purpose, wordings.shown(purpose), null, null)))
                .toList();
    }

    /** Empty for who is gone, or asked to be forgotten. */
    private Optional<Contact> person(Long contact) {
        return Optional.ofNullable(contact)
                .map(id -> em.find(Contact.class, id))
                .filter(who -> !permitted.forgotten(who.id()));
    }

    private Link link(String token) {
        return links.find(token).orElseThrow(() -> new NotFound("consent-link", ""));
    }
}
