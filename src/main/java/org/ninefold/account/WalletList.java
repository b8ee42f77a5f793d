package org.ninefold.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads wallets, and finds those that another may not stand beside. */
final class WalletList {

    private static final List<String> COLUMNS = List.of(
            "account_ref",
            "period_from",
            "period_to",
            "offering_ref",
            "total_purchases",
            "estimated_share",
            "currency",
            "source",
            "entered_by",
            "entered_at");

    private WalletList() {}

    /** @param zone where the company's clock shows when something was entered */
    static SheetExport.Columns<WalletView> columns(ZoneId zone) {
        return SheetExport.columns(COLUMNS, wallet -> cells(wallet, zone));
    }

    static Listing<WalletView> of(AccountThings wanted, Caller caller) {
        ThingFilter filter = new ThingFilter(wanted, caller);
        Consumer<Sql> from = filter.on(" from ninefold.wallet w join ninefold.account a on a.id = w.account_id"
                        + " left join ninefold.offering o on o.id = w.offering_id where 1 = 1")
                .andThen(filter.starting("a.name_key", "a.ref_key"))
                .andThen(filter.touching("w.period_from", "w.period_to"));
        String columns = "w.id, w.version, a.ref as account_ref, a.name, o.ref as offering_ref, w.period_from,"
                + " w.period_to, w.total_purchases, w.estimated_share, w.currency, w.source, w.entered_by,"
                + " w.entered_at";
        return new Listing<>(columns, from, "w.period_to desc, w.id desc", WalletList::row);
    }

    /**
     * @throws Refused where the account has, for days of the wallet's period, a wallet of an offering that stands above
     *     or below the wallet's own: what is bought would count twice
     */
    static void mustStandAlone(EntityManager em, Wallet wallet) {
        if (wallet.offering() == null) {
            return;
        }
        em.createQuery(
                        "select w from Wallet w join fetch w.offering where w.account = :account"
                                + " and w.periodTo >= :from and w.periodFrom <= :to",
                        Wallet.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("account", wallet.account())
                .setParameter("from", wallet.period().from())
                .setParameter("to", wallet.period().to())
                .getResultStream()
                .filter(other -> other != wallet && isRelated(wallet.offering(), other.offering()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            AccountRefusal.WALLET_BESIDE_ANCESTOR,
                            wallet.offering().ref(),
                            other.offering().ref());
                });
    }

    /** Whether a wallet of this offering (null: the total) and period cannot stand beside another of the account. */
    static boolean clash(Offering offering, Period period, Wallet other) {
        Offering others = other.offering();
        if (offering == null || others == null) {
            return offering == others && period.equals(other.period());
        }
        boolean same = offering.ref().equals(others.ref());
        boolean touching = !other.period().to().isBefore(period.from())
                && !other.period().from().isAfter(period.to());
        return same ? period.equals(other.period()) : touching && isRelated(offering, others);
    }

    private static boolean isRelated(Offering one, Offering other) {
        return !one.ref().equals(other.ref()) && (one.isWithin(other) || other.isWithin(one));
    }

    static WalletView view(Wallet wallet) {
        Account account = wallet.account();
        return new WalletView(
                wallet.id(),
                wallet.version(),
                account.ref(),
                account.name(),
                wallet.fields(),
                wallet.enteredBy(),
                wallet.enteredAt());
    }

    private static WalletView row(Row row) {
        WalletFields fields = new WalletFields(
                row.text(4),
                new Period(row.day(5), row.day(6)),
                row.decimal(7),
                row.decimal(8),
                row.text(9),
                row.constant(10, WalletSource.class));
        return new WalletView(
                row.whole(0), row.whole(1), row.text(2), row.text(3), fields, row.text(11), row.moment(12));
    }

    private static List<Object> cells(WalletView wallet, ZoneId zone) {
        WalletFields is = wallet.fields();
        return Arrays.asList(
                wallet.account(),
                is.period().from(),
                is.period().to(),
                is.offering(),
                is.totalPurchases(),
                is.estimatedShare(),
                is.currency(),
                is.source(),
                wallet.enteredBy(),
                wallet.enteredAt() == null
                        ? null
                        : wallet.enteredAt().atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.MILLIS));
    }
}
