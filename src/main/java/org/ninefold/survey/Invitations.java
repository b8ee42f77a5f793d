package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.AccountScope;
import org.ninefold.account.Contact;
import org.ninefold.consent.Permitted;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Shows whom a wave means and how far they have come, as far as the caller sees their accounts. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Invitations {

    private static final String COLUMNS = "i.id, c.ref, c.first_name, c.last_name, a.ref as account_ref, a.name,"
            + " s.cell, i.language, i.state, i.obstacle, i.asked_on, i.reminded_on";

    private static final String FROM = " from ninefold.invitation i join ninefold.contact c on c.id = i.contact_id"
            + " join ninefold.account a on a.id = i.account_id"
            + " left join ninefold.standing s on s.account_id = i.account_id where i.wave_id = ?";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** One page, by account and person. */
    public Page<InvitationView> page(long wave, InvitationQuery wanted, int offset, int limit) {
        Waves.find(em, wave);
        return listing(wave, wanted).page(em, offset, limit);
    }

    /**
     * The same with a fresh personal link for each who may still answer: who has it answers in that person's name, so the
     * log says who took them.
     *
     * @throws Refused where no answers are taken
     */
    @RolesAllowed(ADMINISTRATOR)
    public Page<InvitationView> links(long wave, InvitationQuery wanted, int offset, int limit) {
        Wave found = Waves.find(em, wave);
        found.mustTake(LocalDate.now(clock));
        Page<InvitationView> people = page(wave, wanted, offset, limit);
        PersonalLinks links = new PersonalLinks(em);
        List<InvitationView> linked = people.items().stream()
                .map(person -> person.obstacle() != null || person.state() == InvitationState.ANSWERED
                        ? person
                        : person.linked("/s/" + links.fresh(person.id(), found.closes())))
                .toList();
        long made = linked.stream().filter(person -> person.link() != null).count();
        audit.record(Change.of("LINKS", Waves.SUBJECT, Long.toString(wave)).after("people", made));
        return new Page<>(linked, people.total());
    }

    /** Drops the links that lead nowhere any more. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void dropLinks() {
        new PersonalLinks(em).drop(LocalDate.now(clock));
    }

    /** Those who were left out since they never said whether we may ask, by reference: a letter may ask them. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public Page<String> unasked(long wave, int offset, int limit) {
        Waves.find(em, wave);
        Consumer<Sql> from = sql -> {
            sql.add(" from ninefold.invitation i join ninefold.contact c on c.id = i.contact_id")
                    .add(" join ninefold.account a on a.id = i.account_id where i.wave_id = ?", wave)
                    .add(" and i.obstacle = 'NO_PERMISSION' and " + Permitted.unasked("c"));
            scope.caller().limit(sql, "a");
        };
        return new Listing<>("c.ref", from, "a.name_key, c.name_key, c.id", row -> row.text(0)).page(em, offset, limit);
    }

    private Listing<InvitationView> listing(long wave, InvitationQuery wanted) {
        Consumer<Sql> from = sql -> {
            scope.caller().limit(sql.add(FROM, wave), "a");
            wanted.limit(sql);
        };
        return new Listing<>(COLUMNS, from, "a.name_key, i.account_id, c.name_key, i.id", Invitations::row);
    }

    private static InvitationView row(Row row) {
        return new InvitationView(
                row.whole(0),
                row.text(1),
                Contact.wholeName(row.text(2), row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.constant(8, InvitationState.class),
                row.constant(9, Obstacle.class),
                row.day(10),
                row.day(11),
                null);
    }
}
