package org.ninefold.stakeholder;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
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
import java.util.Map;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.account.AccountScope;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;

/** Tells what decision maps say, of one account and of all within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class MapFindings {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    StoredSettings stored;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** What the map of an account says. */
    public MapSays of(String ref) {
        long account = scope.seen(ref).id();
        LocalDate today = LocalDate.now(clock);
        MapFacts facts = new MapFactsReader(em, today).of(List.of(account)).getOrDefault(account, MapFacts.NOTHING);
        return new MapSays(facts.people().size(), facts.findings(today, limits()), facts.consensus());
    }

    /** One page of the findings, by the names of the accounts. */
    public Page<AccountFinding> page(FindingQuery query, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        Page<FindingList.Hit> hits = list(query, today, scope.caller()).page(offset, limit);
        Map<Long, MapFacts> facts = new MapFactsReader(em, today)
                .of(hits.items().stream()
                        .map(FindingList.Hit::accountId)
                        .distinct()
                        .toList());
        List<AccountFinding> told = hits.items().stream()
                .map(hit -> hit.told(
                        facts.getOrDefault(hit.accountId(), MapFacts.NOTHING).findings(today, limits())))
                .flatMap(Optional::stream)
                .toList();
        return new Page<>(told, hits.total());
    }

    /** Writes all findings that match and that the caller may take out. */
    public void export(FindingQuery query, Sheet sheet) {
        int rows = list(query, LocalDate.now(clock), scope.exporter()).write(sheet);
        audit.record(Change.export("findings", query, rows));
    }

    private FindingList list(FindingQuery query, LocalDate today, Caller caller) {
        return new FindingList(em, query, new FindingSql(limits(), today), caller);
    }

    private Limits limits() {
        return StakeholderSettings.limits(stored);
    }
}
