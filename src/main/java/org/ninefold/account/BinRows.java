package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.store.Sql;

/** Moves the rows of an account, or of one thing of it, into the bin and back. Sets of rows, however many there are. */
final class BinRows {

    private static final String OF = "account_id = ?2";

    private final EntityManager em;
    private final List<BinTable> belongings = new ArrayList<>();

    /** @param others what other features keep about accounts */
    BinRows(EntityManager em, Iterable<Belonging> others) {
        this.em = em;
        BinTable.OF_ACCOUNTS.forEach(own -> belongings.add(BinTable.of(own)));
        for (Belonging other : others) {
            belongings.add(BinTable.of(other));
        }
    }

    List<BinTable> belongings() {
        return belongings;
    }

    /** How many rows of each kind an account has, none left out. */
    Map<String, Long> count(long account) {
        Map<String, Long> found = new LinkedHashMap<>();
        for (BinTable each : belongings) {
            Sql sql = new Sql().add("select count(*) from ninefold." + each.table() + " where account_id = ?", account);
            found.put(each.kind(), sql.rows(em).get(0).whole(0));
        }
        return found;
    }

    /** Takes the account with all it has; what has gone into the bin before stays apart. */
    void putAway(long removal, long account) {
        BinTable.GUEST.copy(
                em, removal, "activity_id in (select v.id from ninefold.activity v where v." + OF + ")", account);
        BinTable.GUEST.copy(
                em,
                removal,
                "contact_id in (select c.id from ninefold.contact c where c." + OF + ")"
                        + " and activity_id not in (select v.id from ninefold.activity v where v." + OF + ")",
                account);
        BinTable.COLLEAGUE.copy(
                em, removal, "activity_id in (select v.id from ninefold.activity v where v." + OF + ")", account);
        move(BinTable.LINE, removal, account);
        belongings.forEach(each -> move(each, removal, account));
        em.createNativeQuery("delete from ninefold.standing where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
        BinTable.ACCOUNT.copy(em, removal, "id = ?2", account);
        BinTable.ACCOUNT.delete(em, "id = ?2", account);
    }

    private void move(BinTable table, long removal, long account) {
        table.copy(em, removal, OF, account);
        table.delete(em, OF, account);
    }

    /** Puts back what went with a removal: an account with all it had, or one thing. */
    void bringBack(long removal) {
        bringBackAccount(removal);
        bringBackBelongings(removal);
        forget(removal);
    }

    /** Puts back no more than the account itself. */
    void bringBackAccount(long removal) {
        em.createNativeQuery("update ninefold.bin_account set team_id = null where removal_id = ?1"
                        + " and team_id not in (select t.id from ninefold.team t)")
                .setParameter(1, removal)
                .executeUpdate();
        BinTable.ACCOUNT.copyBack(em, removal, "");
        BinTable.ACCOUNT.forget(em, removal);
    }

    private void bringBackBelongings(long removal) {
        belongings.forEach(each -> each.copyBack(em, removal, ""));
        BinTable.LINE.copyBack(em, removal, "");
        String activity = " and exists (select 1 from ninefold.activity v where v.id = b.activity_id)";
        BinTable.COLLEAGUE.copyBack(em, removal, activity);
        BinTable.GUEST.copyBack(
                em,
                removal,
                activity + " and exists (select 1 from ninefold.contact c where c.id = b.contact_id)"
                        + " and not exists (select 1 from ninefold.activity_contact o"
                        + " where o.activity_id = b.activity_id and o.contact_id = b.contact_id)");
    }

    /** Lets go all that went with a removal. */
    void forget(long removal) {
        belongings.forEach(each -> each.forget(em, removal));
        List.of(BinTable.GUEST, BinTable.COLLEAGUE, BinTable.LINE, BinTable.ACCOUNT)
                .forEach(each -> each.forget(em, removal));
    }
}
