package org.ninefold.account;

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
import java.util.Arrays;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;

/** Keeps what currencies are worth. Everybody reads the rates; managers change them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Rates {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @Inject
    Settings settings;

    /** One page: by currency, the latest first. {@code currency} null for all. */
    public Page<RateView> page(String currency, int offset, int limit) {
        return listing(currency).page(em, offset, limit);
    }

    public void export(String currency, Sheet sheet) {
        scope.exporter();
        SheetExport.Columns<RateView> columns =
                SheetExport.columns(List.of("currency", "valid_from", "rate"), Rates::cells);
        int rows = SheetExport.write(em, listing(currency), columns, sheet);
        audit.record(Change.export("rates", currency == null ? "all" : currency, rows));
    }

    public RateView get(long id) {
        return view(find(id));
    }

    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public RateView add(RateFields fields) {
        Rate rate = new Rate(fields);
        mustBeForeign(rate);
        em.persist(rate);
        save(rate);
        audit.record(changes(new RateFields(null, null, null), rate, "CREATE"));
        return view(rate);
    }

    /** @param version the version the person saw */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public RateView change(long id, long version, RateFields fields) {
        Rate rate = changeable(id, version);
        RateFields was = rate.fields();
        rate.describe(fields);
        mustBeForeign(rate);
        save(rate);
        Change change = changes(was, rate, "CHANGE");
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return view(rate);
    }

    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void remove(long id, long version) {
        Rate rate = changeable(id, version);
        em.remove(rate);
        save(rate);
        audit.record(Change.of("DELETE", "rate", ref(rate))
                .field("rate", Check.plain(rate.fields().rate()), null));
    }

    private void mustBeForeign(Rate rate) {
        if (rate.fields().currency().equals(settings.reportingCurrency())) {
            throw new Refused(AccountRefusal.RATE_OF_REPORTING_CURRENCY, settings.reportingCurrency());
        }
    }

    private void save(Rate rate) {
        RateFields is = rate.fields();
        Edits.save(em, subject(rate), new Refused(AccountRefusal.RATE_EXISTS, is.currency(), is.validFrom()));
    }

    private Rate changeable(long id, long version) {
        Rate rate = find(id);
        Edits.mustBe(em, version, rate.version(), subject(rate));
        return rate;
    }

    private Rate find(long id) {
        Rate rate = em.find(Rate.class, id);
        if (rate == null) {
            throw new NotFound("rate", id);
        }
        return rate;
    }

    private static Listing<RateView> listing(String currency) {
        return new Listing<>(
                "r.id, r.version, r.currency, r.valid_from, r.rate",
                sql -> {
                    sql.add(" from ninefold.rate r where 1 = 1");
                    if (currency != null) {
                        sql.add(" and r.currency = ?", currency);
                    }
                },
                "r.currency, r.valid_from desc",
                Rates::row);
    }

    private static RateView row(Row row) {
        return new RateView(row.whole(0), row.whole(1), new RateFields(row.text(2), row.day(3), row.decimal(4)));
    }

    private static List<Object> cells(RateView rate) {
        RateFields is = rate.fields();
        return Arrays.asList(is.currency(), is.validFrom(), is.rate());
    }

    private static Change changes(RateFields was, Rate rate, String action) {
        RateFields is = rate.fields();
        return Change.of(action, "rate", ref(rate))
                .field("currency", was.currency(), is.currency())
                .field("valid_from", was.validFrom(), is.validFrom())
                .field("rate", Check.plain(was.rate()), Check.plain(is.rate()));
    }

    private static RateView view(Rate rate) {
        return new RateView(rate.id(), rate.version(), rate.fields());
    }

    private static String ref(Rate rate) {
        return String.valueOf(rate.id());
    }

    private static Subject subject(Rate rate) {
        return new Subject("rate", ref(rate));
    }
}
