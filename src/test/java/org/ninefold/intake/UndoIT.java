package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ninefold.account.Reassignment;
import org.ninefold.platform.job.JobState;
import org.ninefold.testing.Database;

/** Runs taken back, on every database. */
class UndoIT {

    private static final String ACCOUNTS = "account_ref,name,kind,owner,team,country,currency,customer_since";
    private static final String ACCOUNT =
            "ref,name,name_key,alike_key,kind,owner,team_id,country,currency,customer_since";
    private static final String CONTACT =
            "c.ref,a.ref,c.first_name,c.last_name,c.name_key,c.title,c.email,c.email_key,c.phone,c.language";
    private static final String CONTACTS = "contact c join ninefold.account a on a.id = c.account_id";
    private static final String LINE = "p.ref, p.version, a.ref, l.currency, l.purchased_on, l.revenue, l.direct_cost";
    private static final String LINES = "purchase_line l join ninefold.purchase p on p.id = l.purchase_id"
            + " join ninefold.account a on a.id = l.account_id and a.id = p.account_id";

    private static UndoCounts counts(int reversed, int kept, int failed) {
        return new UndoCounts(reversed, kept, failed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R11 A run is taken back: what it made is gone, what it changed is as before")
    void takesAccountsBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", ACCOUNTS, "K1,Ørsted,,nils,,DK,DKK,2019-05-02", "K2,Åberg,LEAD,,South,SE,,");
            String before = desk.rows(ACCOUNT, "account");
            ImportView run = desk.commit(
                    "accounts",
                    ACCOUNTS,
                    "K1,Orsted,FORMER,,North,NO,NOK,2020-01-01",
                    "K2,Oberg,,sven,,,,",
                    "K3,New,,,,,,");
            List<Object> events = new ArrayList<>();
            desk.wiring.observing(events::add);
            UndoView undo = desk.undo(run.id());
            assertEquals(counts(3, 0, 0), undo.counts());
            assertEquals(before, desk.rows(ACCOUNT, "account"));
            assertEquals(
                    "3 3", desk.database.value("select min(version) || ' ' || max(version) from ninefold.account"));
            assertEquals(2, events.size());
            assertEquals(3, ((Reassignment) events.get(0)).accountIds().size());
            assertEquals(
                    JobState.UNDONE,
                    desk.ask(() -> desk.imports().get(run.id())).state());
            assertEquals(List.of("K1", "K2", "K3"), desk.became(run.id(), UndoOutcome.REVERSED));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R12 What somebody builds on stays, and is named with the reason")
    void keepsWhatWasChangedSince(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView run = desk.commit(
                    "accounts", "account_ref,name", "K1,One", "K2,Two", "K3,Three", "K4,Four", "K5,Five", "K6,Six");
            desk.database.sql("update ninefold.account set name = 'By hand', version = 2 where ref = 'K1'");
            desk.commit("accounts", "account_ref,name", "K2,Again");
            desk.commit("contacts", "account_ref,contact_ref,last_name", "K3,P1,Hansen");
            desk.database.sql("delete from ninefold.account where ref = 'K4'");
            desk.database.sql("insert into ninefold.standing(account_id, cell, as_of)"
                    + " select id, 'A1', date '2026-02-28' from ninefold.account where ref = 'K5'");
            UndoView undo = desk.undo(run.id());
            assertEquals(counts(2, 4, 0), undo.counts());
            assertEquals(
                    List.of("K1 CHANGED_SINCE", "K2 IMPORTED_SINCE", "K3 IN_USE", "K4 REMOVED_SINCE"),
                    desk.became(run.id(), UndoOutcome.KEPT));
            assertEquals("K1|By hand ; K2|Again ; K3|Three", desk.rows("ref, name", "account"));
            assertEquals("0", desk.database.value("select count(*) from ninefold.standing"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesContactsBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One", "K2,Two");
            String header = "account_ref,contact_ref,first_name,last_name,title,email,phone,language";
            desk.commit("contacts", header, "K1,P1,Åse,Holm,Chief,a@b.dk,12,da", "K1,P2,,Lind,,,,");
            String before = desk.rows(CONTACT, CONTACTS);
            ImportView run = desk.commit(
                    "contacts", header, "K2,P1,Ase,Holme,Boss,b@b.dk,13,en", "K1,P2,Eva,Lindh,,,,", "K2,P3,,New,,,,");
            assertEquals(new ImportCounts(1, 2, 0, 0), run.counts());
            assertEquals(counts(3, 0, 0), desk.undo(run.id()).counts());
            assertEquals(before, desk.rows(CONTACT, CONTACTS));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R11 The old lines of a purchase come back as they were")
    void takesPurchasesBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One", "K2,Two");
            desk.commit("offerings", "offering_ref,name", "A,Above");
            String header = "account_ref,purchase_ref,purchased_on,offering_ref,revenue,direct_cost,currency";
            desk.commit("purchases", header, "K1,P1,2025-01-31,A,100.5,40,DKK", "K1,P1,2025-01-31,,7,,DKK");
            String before = desk.rows(LINE, LINES).replace("P1|1|", "P1|3|");
            ImportView run = desk.commit(
                    "purchases",
                    header,
                    "K2,P1,2025-02-01,,1,,EUR",
                    "K2,P2,2025-02-01,A,5,,EUR",
                    "K2,P3,2025-02-01,,6,,EUR");
            assertEquals(new ImportCounts(2, 1, 0, 0), run.counts());
            assertEquals(counts(3, 0, 0), desk.undo(run.id()).counts());
            assertEquals(before, desk.rows(LINE, LINES));
            assertEquals("1", desk.database.value("select count(*) from ninefold.purchase"));
            assertEquals(
                    "account=K2\npurchased_on=2025-02-01\ncurrency=EUR\nlines=1\nrevenue=1.0000|"
                            + "account=K1\npurchased_on=2025-01-31\ncurrency=DKK\nlines=2\nrevenue=107.5000",
                    desk.rows(
                            "before_text, after_text",
                            "audit where subject = 'purchase' and id = (select max(u.id)"
                                    + " from ninefold.audit u where u.subject = 'purchase')"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOfferingsBackFromTheirTree(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            String header = "offering_ref,name,parent_ref,suppliable";
            desk.commit("offerings", header, "A,Above,,", "B,Below,A,no");
            ImportView run = desk.commit("offerings", header, "N,New,,", "M,Newer,N,", "B,Under,N,yes", "U,Used,N,");
            desk.commit("accounts", "account_ref,name", "K1,One");
            desk.commit(
                    "purchases", "account_ref,purchase_ref,purchased_on,offering_ref,revenue", "K1,P1,2025-01-01,U,1");
            UndoView undo = desk.undo(run.id());
            assertEquals(counts(2, 2, 0), undo.counts());
            assertEquals(List.of("N IN_USE", "U IN_USE"), desk.became(run.id(), UndoOutcome.KEPT));
            assertEquals(
                    "A|Above|true ; B|Below|A|false ; N|New|true ; U|Used|N|true",
                    desk.rows(
                            "o.ref, o.name, p.ref, case when o.suppliable then 'true' else 'false' end",
                            "offering o left join ninefold.offering p on p.id = o.parent_id"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("BELOW_ITSELF What was moved since may not close a circle")
    void closesNoCircle(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            String header = "offering_ref,name,parent_ref";
            desk.commit("offerings", header, "A,A,", "B,B,A");
            desk.commit("offerings", header, "C,C,");
            ImportView run = desk.commit("offerings", header, "B,B,C");
            desk.database.sql(
                    "update ninefold.offering set version = 9, parent_id = (select o.id from ninefold.offering o"
                            + " where o.ref = 'B') where ref = 'A'");
            assertEquals(counts(0, 0, 1), desk.undo(run.id()).counts());
            assertEquals(List.of("B BELOW_ITSELF"), desk.became(run.id(), UndoOutcome.FAILED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesHoursWalletsAndRatesBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One", "K2,Two");
            String hours = "account_ref,entry_ref,worked_on,hours,hourly_cost,currency";
            String wallet = "account_ref,period_from,period_to,total_purchases,estimated_share,source";
            String rate = "currency,valid_from,rate";
            String cost = "worker_ref,valid_from,hourly_cost";
            desk.commit("cost-rates", cost, "ida,2025-01-01,400");
            desk.commit("time-entries", hours, "K1,E1,2025-01-01,1.5,80,DKK");
            desk.commit("wallets", wallet, "K1,2025-01-01,2025-12-31,1000,,CALCULATED");
            desk.commit("rates", rate, "DKK,2025-01-01,0.134");
            String before = everything(desk);
            ImportView time =
                    desk.commit("time-entries", hours, "K2,E1,2025-01-02,2,90,EUR", "K2,E2,2025-01-02,2,90,EUR");
            ImportView wallets = desk.as("nora")
                    .commit("wallets", wallet, "K1,2025-01-01,2025-12-31,,0.5,", "K2,2025-01-01,2025-12-31,7,,");
            assertEquals(2, wallets.counts().rejected());
            wallets = desk.as("ada")
                    .commit("wallets", wallet, "K1,2025-01-01,2025-12-31,,0.5,", "K2,2025-01-01,2025-12-31,7,,");
            ImportView rates = desk.commit("rates", rate, "DKK,2025-01-01,0.135", "SEK,2025-01-01,0.09");
            ImportView costs = desk.commit("cost-rates", cost, "ida,2025-01-01,500", ",2025-01-01,50");
            assertEquals(counts(2, 0, 0), desk.undo(costs.id()).counts());
            assertEquals(counts(2, 0, 0), desk.undo(time.id()).counts());
            assertEquals(counts(2, 0, 0), desk.undo(wallets.id()).counts());
            assertEquals(counts(2, 0, 0), desk.undo(rates.id()).counts());
            assertEquals(before, everything(desk));
        }
    }

    private static String everything(Desk desk) {
        return desk.rows("ref, account_id, worked_on, hours, hourly_cost, currency", "time_entry")
                + desk.rows("account_id, total_purchases, estimated_share, source, entered_by, entered_at", "wallet")
                + desk.rows("worker, valid_from, hourly_cost, currency", "cost_rate")
                + desk.rows("currency, valid_from, rate", "rate");
    }
}
