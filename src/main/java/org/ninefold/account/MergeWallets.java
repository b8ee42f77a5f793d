package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ninefold.account.MergePreview.Conflict;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The total purchases of two accounts that become one: which cannot stand beside each other, and which give way. */
final class MergeWallets {

    private final List<Wallet> into;
    private final List<Wallet> from;

    MergeWallets(EntityManager em, Account into, Account from) {
        this.into = wallets(em, into);
        this.from = wallets(em, from);
    }

    private static List<Wallet> wallets(EntityManager em, Account account) {
        return em.createQuery(
                        "select w from Wallet w left join fetch w.offering where w.account = :account"
                                + " order by w.periodFrom, w.id",
                        Wallet.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<Conflict> conflicts() {
        List<Conflict> found = new ArrayList<>();
        for (Wallet theirs : from) {
            List<Wallet> ours = against(theirs);
            if (!ours.isEmpty()) {
                found.add(new Conflict(
                        WalletList.view(theirs),
                        ours.stream().map(WalletList::view).toList()));
            }
        }
        return found;
    }

    /** Those of the account that stays which give way to the chosen ones of the other. */
    Set<Long> givingWay(Set<Long> chosen) {
        Set<Long> ids = new LinkedHashSet<>();
        from.stream().filter(theirs -> chosen.contains(theirs.id())).forEach(theirs -> against(theirs)
                .forEach(ours -> ids.add(ours.id())));
        return ids;
    }

    /**
     * Those of the account that goes which move: the chosen ones, and those that meet none that stays.
     *
     * @throws Refused where one is chosen that the account does not have
     */
    Set<Long> moving(Set<Long> chosen) {
        Set<Long> ids = new LinkedHashSet<>();
        from.stream()
                .filter(theirs -> chosen.contains(theirs.id())
                        || givingWay(chosen)
                                .containsAll(
                                        against(theirs).stream().map(Wallet::id).toList()))
                .forEach(theirs -> ids.add(theirs.id()));
        chosen.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new Refused(AccountRefusal.MERGE_WALLET_UNKNOWN, id);
        });
        return ids;
    }

    /**
     * Keeps in the bin, as removed for themselves, those that gave way and whose place is taken now.
     *
     * @return the days they are about
     */
    static List<String> leave(EntityManager em, Removal merge, Account winner) {
        List<Wallet> there = wallets(em, winner);
        List<String> left = new ArrayList<>();
        for (Row row : new Sql()
                .add(
                        "select id, offering_id, period_from, period_to from ninefold.bin_wallet"
                                + " where removal_id = ? and account_id = ? order by id",
                        merge.id(),
                        winner.id())
                .rows(em)) {
            Offering offering = row.text(1) == null ? null : em.find(Offering.class, row.whole(1));
            Period period = new Period(row.day(2), row.day(3));
            if (there.stream().anyMatch(other -> WalletList.clash(offering, period, other))) {
                left.add(period.from() + " – " + period.to());
                leave(em, merge, winner, row.whole(0));
            }
        }
        return left;
    }

    private static void leave(EntityManager em, Removal merge, Account winner, long wallet) {
        Removal own = merge.of(Removal.Kind.WALLET, wallet, winner);
        em.persist(own);
        em.flush();
        new Sql()
                .add(
                        "update ninefold.bin_wallet set removal_id = ? where removal_id = ? and id = ?",
                        own.id(),
                        merge.id(),
                        wallet)
                .on(em)
                .executeUpdate();
    }

    private List<Wallet> against(Wallet theirs) {
        return into.stream()
                .filter(ours -> WalletList.clash(theirs.offering(), theirs.period(), ours))
                .toList();
    }
}
