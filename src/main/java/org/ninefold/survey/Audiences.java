package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.account.AccountScope;
import org.ninefold.account.AccountTable;
import org.ninefold.account.Accounts;
import org.ninefold.account.SavedFilters;
import org.ninefold.document.DocumentSettings;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Sql;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;

/** Finds the people an audience means, as far as the caller sees them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class Audiences {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Accounts accounts;

    @EJB
    SavedFilters filters;

    @EJB
    WordLists words;

    @EJB
    StoredSettings stored;

    @Inject
    Clock clock;

    /** @throws Refused where a view or a person is unknown */
    public void mustBeKnown(Audience audience) {
        which(audience);
    }

    /** What would happen if all were asked now. */
    public Prospects count(Audience audience) {
        return meant(audience).count();
    }

    /** Writes down everybody for a wave, asked today or not. */
    public int invite(Wave wave) {
        return meant(wave.audience()).invite(wave, LocalDate.now(clock));
    }

    private Meant meant(Audience audience) {
        int rest = SurveySettings.number(stored, SurveySettings.REST);
        return new Meant(
                em, which(audience), LocalDate.now(clock).minusDays(rest), stored.text(DocumentSettings.LANGUAGE));
    }

    private Consumer<Sql> which(Audience audience) {
        return switch (audience.kind()) {
            case FILTER -> inView(Long.parseLong(audience.which().get(0)));
            case CELLS -> inCells(audience.which());
            case ROLES -> inRoles(audience.which());
            case CONTACTS -> named(audience.which());
        };
    }

    private Consumer<Sql> inView(long id) {
        try {
            AccountTable list = AccountTable.read(filters.get(id).fields().parameters());
            return sql -> sql.add(" and c.account_id in (")
                    .add(accounts.ids(list.query()))
                    .add(")");
        } catch (NotFound e) {
            throw new Refused(WaveRefusal.VIEW_UNKNOWN, id);
        }
    }

    private Consumer<Sql> inCells(List<String> cells) {
        return sql -> seen(sql.add(
                " and c.account_id in (select s.account_id from ninefold.standing s where s.cell = any(?))",
                (Object) cells.toArray(String[]::new)));
    }

    /** As decision maps show it: whether a contact decides, the contact itself says. */
    private Consumer<Sql> inRoles(List<String> wanted) {
        String[] roles = wanted.stream().map(this::role).toArray(String[]::new);
        return sql -> seen(sql.add(" and (c.decider and 'DECIDER' = any(?)", (Object) roles)
                .add(" or exists (select 1 from ninefold.stakeholder t where t.contact_id = c.id and t.left_on is null")
                .add(" and not c.decider and t.role_key <> 'DECIDER' and t.role_key = any(?)))", (Object) roles));
    }

    private String role(String key) {
        return words.all(ListedWord.List.ROLE).stream()
                .map(WordLists.Word::key)
                .filter(key::equals)
                .findFirst()
                .orElseThrow(() -> new Refused(WaveRefusal.ROLE_UNKNOWN, key));
    }

    private Consumer<Sql> named(List<String> refs) {
        new KnownPeople(em, scope.caller()).mustBe(refs);
        return sql -> seen(sql.add(" and c.ref = any(?)", (Object) refs.toArray(String[]::new)));
    }

    private void seen(Sql sql) {
        scope.caller().limit(sql, "a");
    }
}
