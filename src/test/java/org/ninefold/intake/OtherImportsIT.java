package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** Contacts, time entries and rates from files, on every database. */
class OtherImportsIT {

    private static Desk desk(Database.Kind kind) {
        Desk desk = new Desk(kind);
        desk.commit("accounts", "account_ref,name,currency", "K1,One,SEK", "K2,Two,");
        return desk;
    }

    @ParameterizedTest
    @EnumSource
    void bringsContacts(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String header = "account_ref,contact_ref,first_name,last_name,title,email,phone,language";
            String[] file = {
                header, "K1,C1,Åsa,Östergård,,asa@example.se,,SV", "K2,C2,,Berg,,nobody,,", "K2,C3,,Dal,,,,"
            };
            assertEquals(
                    new ImportCounts(2, 0, 0, 1), desk.commit("contacts", file).counts());
            assertEquals(
                    new ImportCounts(0, 0, 2, 1), desk.commit("contacts", file).counts());
            desk.commit("contacts", header, "K2,C1,,Øster,Buyer,,,", "K2,C3,Kaj,Dal,,,,");
            assertEquals(
                    "C1|2|Åsa|Øster|øster åsa|Buyer|asa@example.se|sv ; C3|2|Kaj|Dal|dal kaj",
                    desk.rows("ref, version, first_name, last_name, name_key, title, email, language", "contact"));
            assertEquals(
                    "account=K1\nlast_name=Östergård|account=K2\nlast_name=Øster\ntitle=Buyer",
                    desk.rows("before_text, after_text", "audit where subject_ref = 'C1' and action = 'CHANGE'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R10 Only time entries that were changed have an audit row of their own")
    void bringsTimeEntries(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String header = "account_ref,entry_ref,worked_on,hours,hourly_cost,currency";
            String[] file = {header, "K1,T1,2025-03-01,7.5,500,", "K1,T2,2025-03-01,-1,500,"};
            assertEquals(
                    new ImportCounts(1, 0, 0, 1),
                    desk.commit("time-entries", file).counts());
            assertEquals(
                    new ImportCounts(0, 0, 1, 1),
                    desk.commit("time-entries", file).counts());
            desk.commit("time-entries", header, "K1,T1,2025-03-02,7.5,600,");
            assertEquals(
                    "T1|2|2025-03-02|7.50|600.0000|SEK",
                    desk.rows("ref, version, worked_on, hours, hourly_cost, currency", "time_entry"));
            assertEquals(
                    "worked_on=2025-03-01\nhourly_cost=500.0000|worked_on=2025-03-02\nhourly_cost=600",
                    desk.rows("before_text, after_text", "audit where subject = 'time-entry'"));
            assertEquals(
                    "3", desk.database.value("select count(*) from ninefold.audit where subject = 'time-entries'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsRates(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String header = "currency,valid_from,rate";
            ImportView run =
                    desk.commit("rates", header, "DKK,2025-01-01,0.134", "EUR,2025-01-01,1", "SEK,2025-01-01,0");
            assertEquals(new ImportCounts(1, 0, 0, 2), run.counts());
            assertEquals(
                    new ImportCounts(0, 1, 0, 0),
                    desk.commit("rates", header, "DKK,2025-01-01,0.14").counts());
            assertEquals("DKK|0.1400000000", desk.rows("currency, rate", "rate"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 R3 costs of hours, of somebody and of everybody else")
    void bringsCostsOfHours(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String header = "worker_ref,valid_from,hourly_cost,currency";
            ImportView run = desk.commit(
                    "cost-rates", header, "ida,2025-01-01,400,DKK", ",2025-01-01,50,", "ida,2025-01-01,1,", "bo,,2,");
            assertEquals(new ImportCounts(2, 0, 0, 2), run.counts());
            assertEquals(
                    new ImportCounts(0, 1, 1, 0),
                    desk.commit("cost-rates", header, "ida,2025-01-01,410,", ",2025-01-01,50,")
                            .counts());
            assertEquals("|50.0000|EUR ; ida|410.0000|DKK", desk.rows("worker, hourly_cost, currency", "cost_rate"));
        }
    }
}
