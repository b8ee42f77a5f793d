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
import java.time.Clock;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.sheet.Sheet;

/** Lists, adds, changes and removes the wallets of accounts within the caller's scope; says by whom and when. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Wallets {

    private static final WalletFields NOTHING = new WalletFields(null, null, null, null, null, null);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @EJB
    BinKeeper bin;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** One page, the latest periods first. */
    public Page<WalletView> page(AccountThings wanted, int offset, int limit) {
        return WalletList.of(wanted, scope.caller()).page(em, offset, limit);
    }

    public void export(AccountThings wanted, Sheet sheet) {
        int rows = SheetExport.write(
                em, WalletList.of(wanted, scope.exporter()), WalletList.columns(clock.getZone()), sheet);
        audit.record(Change.export("wallets", wanted, rows));
    }

    public WalletView get(long id) {
        return WalletList.view(find(id));
    }

    /** @throws Refused where the account has a wallet of this offering and period, or one above or below it */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public WalletView add(String account, WalletFields fields) {
        Wallet wallet = new Wallet(scope.named(account), OfferingFinder.named(em, fields.offering()));
        describe(wallet, fields);
        em.persist(wallet);
        save(wallet);
        audit.record(wallet.changesSince(NOTHING, change("CREATE", wallet)));
        return WalletList.view(wallet);
    }

    /** @param version the version the person saw */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public WalletView change(long id, long version, WalletFields fields) {
        Wallet wallet = changeable(id, version);
        WalletFields was = wallet.fields();
        wallet.cover(OfferingFinder.named(em, fields.offering()));
        describe(wallet, fields);
        save(wallet);
        Change change = wallet.changesSince(was, change("CHANGE", wallet));
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return WalletList.view(wallet);
    }

    /** @return the number under which it can be restored from the bin */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public long remove(long id, long version) {
        Wallet wallet = changeable(id, version);
        String days = wallet.period().from() + " – " + wallet.period().to();
        long kept = bin.keep(Removal.Kind.WALLET, id, String.valueOf(id), days, wallet.account());
        em.remove(wallet);
        save(wallet);
        audit.record(wallet.removal(change("DELETE", wallet)));
        return kept;
    }

    private void describe(Wallet wallet, WalletFields fields) {
        wallet.describe(new WalletFields(
                fields.offering(),
                fields.period(),
                fields.totalPurchases(),
                fields.estimatedShare(),
                Currencies.orOf(fields.currency(), wallet.account(), settings),
                fields.source()));
        wallet.enteredBy(scope.caller().signIn(), clock.instant());
        WalletList.mustStandAlone(em, wallet);
    }

    private void save(Wallet wallet) {
        Edits.save(
                em,
                subject(wallet),
                new Refused(
                        AccountRefusal.WALLET_EXISTS,
                        wallet.period().from(),
                        wallet.period().to()));
    }

    private Wallet changeable(long id, long version) {
        Wallet wallet = find(id);
        scope.mustChange(wallet.account(), "wallet", id);
        Edits.mustBe(em, version, wallet.version(), subject(wallet));
        return wallet;
    }

    private Wallet find(long id) {
        Wallet wallet = em.find(Wallet.class, id);
        if (wallet == null) {
            throw new NotFound("wallet", id);
        }
        scope.mustSee(wallet.account(), "wallet", id);
        return wallet;
    }

    private static Change change(String action, Wallet wallet) {
        return Change.of(action, "wallet", String.valueOf(wallet.id()))
                .on(wallet.account().id());
    }

    private static Subject subject(Wallet wallet) {
        return new Subject("wallet", String.valueOf(wallet.id()));
    }
}
