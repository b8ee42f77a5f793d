package org.ninefold.segment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.StoredSettings;

/** Reads and changes the rules of placements: limits, standard measure, standard length. */
@Stateless
public class PlacementRules {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings settings;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @EJB
    PlacementOrders orders;

    @EJB
    Standings standings;

    @PermitAll
    public Rules current() {
        Map<Setting, String> set = settings.texts(MatrixSettings.ALL);
        return new Rules(
                new Limits(
                        new BigDecimal(set.get(MatrixSettings.LOW_LIMIT)),
                        new BigDecimal(set.get(MatrixSettings.HIGH_LIMIT))),
                Measure.valueOf(set.get(MatrixSettings.MEASURE)),
                Integer.parseInt(set.get(MatrixSettings.MONTHS)));
    }

    /**
     * Changes the rules. With other limits the current run's period is placed again; with another standard measure or
     * length another run may become current.
     *
     * @param seen the rules as the caller read them
     * @return the run that was queued to place again, if any
     * @throws Refused when somebody changed the rules since they were read
     */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER})
    public Optional<Long> change(Rules seen, Rules to) {
        Rules now = current();
        if (!now.equals(seen)) {
            throw new Refused(PlacementRefusal.CHANGED_MEANWHILE);
        }
        if (now.equals(to)) {
            return Optional.empty();
        }
        keep(to);
        audit.record(Audit.Change.of("CHANGE", "placement-rules", "matrix")
                .field("low", now.limits().low(), to.limits().low())
                .field("high", now.limits().high(), to.limits().high())
                .field("measure", now.measure(), to.measure())
                .field("months", now.months(), to.months()));
        standings.follow(callers.current().signIn());
        return now.limits().equals(to.limits()) ? Optional.empty() : placeAgain(to);
    }

    private void keep(Rules rules) {
        settings.keep(MatrixSettings.LOW_LIMIT, rules.limits().low().toPlainString());
        settings.keep(MatrixSettings.HIGH_LIMIT, rules.limits().high().toPlainString());
        settings.keep(MatrixSettings.MEASURE, rules.measure().name());
        settings.keep(MatrixSettings.MONTHS, Integer.toString(rules.months()));
        em.flush();
    }

    private Optional<Long> placeAgain(Rules rules) {
        return new Runs(em, rules)
                .current()
                .map(run -> orders.order(
                        run.period(), run.measure(), callers.current().signIn()));
    }
}
