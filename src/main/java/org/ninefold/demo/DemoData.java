package org.ninefold.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.ninefold.access.FirstUsers;
import org.ninefold.account.Measure;
import org.ninefold.platform.settings.Settings;
import org.ninefold.segment.PlacementOrders;
import org.ninefold.stakeholder.MapSums;
import org.ninefold.survey.LoyaltyDigits;
import org.ninefold.survey.ReadyMade;

/** Fills an empty installation with the demo company, while it starts: nobody can have signed in yet. */
@Stateless
@PermitAll
public class DemoData {

    private static final int LAST = Temper.YEARS - 1;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    FirstUsers users;

    @EJB
    PlacementOrders placements;

    @EJB
    MapSums maps;

    @EJB
    ReadyMade questionnaires;

    @EJB
    LoyaltyDigits loyalty;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Loads everything in one transaction, and orders the placements of the last two years, unless somebody exists
     * already. Names of teams are unique: of two nodes that start at once one waits here for the other, and fails.
     *
     * @return whether it was loaded
     */
    public boolean load() {
        if (!users.none()) {
            return false;
        }
        Map<String, Long> teams = makeStaff();
        Company company = Company.invent(LocalDate.now(clock), settings.reportingCurrency());
        questionnaires.bring();
        write(company, teams);
        loyalty.refreshAll();
        maps.of(em.createQuery("select m.account.id from DecisionMap m", Long.class)
                .getResultList());
        em.createNativeQuery("update ninefold.map_past set on_day = (select m.refreshed_on from ninefold.decision_map m"
                        + " where m.account_id = map_past.account_id)")
                .executeUpdate();
        placements.order(company.span().year(LAST - 1), Measure.CONTRIBUTION, Staff.MANAGER);
        placements.order(company.span().year(LAST), Measure.CONTRIBUTION, Staff.MANAGER);
        return true;
    }

    /** Whether those can sign in whom the sign-in page names. */
    public boolean isLoaded() {
        return em.createQuery("select count(u) from User u where u.signIn in :names", Long.class)
                        .setParameter("names", Staff.SHOWN)
                        .getSingleResult()
                == Staff.SHOWN.size();
    }

    /** Answers the teams' ids by name. */
    private Map<String, Long> makeStaff() {
        Map<String, Long> teams = new HashMap<>();
        Staff.teams()
                .forEach(team -> teams.put(
                        team.name(), users.addTeam(team.name(), team.parent()).id()));
        users.withKnownPassword(Staff.PASSWORD, Staff.people());
        em.flush();
        return teams;
    }

    private void write(Company company, Map<String, Long> teams) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            new Writing(em.unwrap(Connection.class), company, teams, now).write();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo company could not be written", e);
        }
    }
}
