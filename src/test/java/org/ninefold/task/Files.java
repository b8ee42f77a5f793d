package org.ninefold.task;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountThings;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.PurchaseFields;
import org.ninefold.account.Purchases;
import org.ninefold.account.TimeEntries;
import org.ninefold.account.TimeEntryFields;
import org.ninefold.account.WalletFields;
import org.ninefold.account.Wallets;
import org.ninefold.kernel.Period;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Everything that can be known of an account. */
final class Files {

    static final LocalDate DAY = LocalDate.of(2025, 5, 1);
    private static final String TABLES = "account contact purchase purchase_line time_entry wallet activity"
            + " activity_contact activity_colleague task standing";

    final Database database;
    private final Office office;
    final Wiring wiring;

    Files(Office office) {
        database = office.database;
        this.office = office;
        wiring = office.withTasks(Clock.fixed(Office.NOW, ZoneOffset.UTC));
    }

    /** The same so much later. */
    <T> T after(Duration time, Class<T> type) {
        return office.withTasks(Clock.fixed(Office.NOW.plus(time), ZoneOffset.UTC))
                .get(type);
    }

    <T> T as(String who, Class<T> type) {
        return wiring.as(who).get(type);
    }

    /** One of each on the account, named after it. */
    void fill(String account) {
        database.run(() -> {
            as("karen", Contacts.class).add(account, "C" + account, person("Holm " + account, null));
            as("karen", Purchases.class).add(account, "P" + account, bought(100));
            as("karen", TimeEntries.class)
                    .add(account, "E" + account, new TimeEntryFields(DAY, BigDecimal.ONE, BigDecimal.TEN, "EUR"));
            as("karen", Activities.class).add(account, "V" + account, call(account, "C" + account));
            as("karen", Tasks.class).add(account, Office.fields("Call " + account, null, 1), Why.NOT_SAID);
        });
    }

    static ContactFields person(String name, String email) {
        return new ContactFields(null, name, null, email, null, null, false);
    }

    static PurchaseFields bought(int revenue) {
        PurchaseFields.Line line = new PurchaseFields.Line(null, BigDecimal.valueOf(revenue), null);
        return new PurchaseFields(DAY, "EUR", List.of(line));
    }

    private static ActivityFields call(String account, String contact) {
        return new ActivityFields(
                ActivityKind.CALL,
                true,
                DAY,
                null,
                null,
                "Call with " + account,
                null,
                null,
                List.of(contact),
                List.of("bent"));
    }

    long wallet(String account, int year, int amount) {
        Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        WalletFields fields = new WalletFields(null, period, BigDecimal.valueOf(amount), null, "EUR", null);
        return database.in(() -> as("karen", Wallets.class).add(account, fields))
                .id();
    }

    AccountView account(String ref) {
        return database.in(() -> as("karen", Accounts.class).get(ref));
    }

    AccountFields fields(String name, AccountKind kind) {
        return new AccountFields(name, kind, "anna", "North", null, null, null);
    }

    AccountFields renamed(AccountFields is, String name) {
        return new AccountFields(
                name, is.kind(), is.owner(), is.team(), is.country(), is.currency(), is.customerSince());
    }

    /** What the account has, by reference or amount, in words. */
    String holds(String account) {
        AccountThings its = AccountThings.of(account);
        return database.in(() -> as("karen", Contacts.class).page(its, 0, 99).items().stream()
                        .map(contact -> contact.ref())
                        .toList()
                + " "
                + as("karen", Purchases.class).documents(its, 0, 99).items().stream()
                        .map(purchase ->
                                purchase.ref() + "/" + purchase.fields().lines().size())
                        .toList()
                + " "
                + as("karen", TimeEntries.class).page(its, 0, 99).items().stream()
                        .map(entry -> entry.ref())
                        .toList()
                + " "
                + as("karen", Wallets.class).page(its, 0, 99).items().stream()
                        .map(wallet -> wallet.fields().period().from().getYear() + "="
                                + wallet.fields().totalPurchases().intValue())
                        .toList()
                + " "
                + tasks(account)
                + " "
                + activities(account));
    }

    private List<?> tasks(String account) {
        return database.em()
                .createNativeQuery("select t.title from ninefold.task t join ninefold.account a"
                        + " on a.id = t.account_id where a.ref = ?1 order by t.title")
                .setParameter(1, account)
                .getResultList();
    }

    private List<String> activities(String account) {
        List<?> found = database.em()
                .createNativeQuery("select v.ref, (select count(*) from ninefold.activity_contact g"
                        + " where g.activity_id = v.id) + (select count(*) from"
                        + " ninefold.activity_colleague g where g.activity_id = v.id)"
                        + " from ninefold.activity v join ninefold.account a on a.id = v.account_id"
                        + " where a.ref = ?1 order by v.ref")
                .setParameter(1, account)
                .getResultList();
        return found.stream()
                .map(row -> ((Object[]) row)[0] + "/" + ((Object[]) row)[1])
                .toList();
    }

    /** How many rows each table has, and its twin in the bin. */
    String rows(boolean bin) {
        StringBuilder counts = new StringBuilder();
        for (String table : TABLES.split(" ")) {
            if (!bin || !table.equals("standing")) {
                counts.append(database.value("select count(*) from ninefold." + (bin ? "bin_" : "") + table))
                        .append(' ');
            }
        }
        return counts.toString().strip();
    }
}
