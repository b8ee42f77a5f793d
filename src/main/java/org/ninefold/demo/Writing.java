package org.ninefold.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AlikeKey;
import org.ninefold.account.Contact;
import org.ninefold.account.EmailKey;
import org.ninefold.account.SearchKey;

/** Writes the invented company, table by table, within the transaction of its connection. */
final class Writing {

    private final Connection connection;
    private final Company company;
    private final Map<String, Long> teams;
    private final LocalDateTime now;
    private final Map<Ware, Long> wares = new EnumMap<>(Ware.class);
    private final Map<String, Long> accounts = new HashMap<>();
    private final Map<String, List<Long>> contacts = new HashMap<>();

    /**
     * @param teams ids by name
     * @param now in UTC
     */
    Writing(Connection connection, Company company, Map<String, Long> teams, LocalDateTime now) {
        this.connection = connection;
        this.company = company;
        this.teams = teams;
        this.now = now;
    }

    void write() throws SQLException {
        writeWares();
        writeRates();
        writeAccounts();
        writeContacts();
        writeWallets();
        new LedgerWriting(connection, company, accounts, wares).write();
        new ActivityWriting(connection, accounts, contacts).write(company.stories());
        MapWriting maps = new MapWriting(connection, accounts, contacts);
        maps.offer(Maps.personas());
        maps.write(new Maps(company, now.toLocalDate()).all());
        List<DraftConsent> told = new Consents(company, now.toLocalDate()).all();
        new ConsentWriting(connection, accounts, contacts).write(told);
        SurveyWriting surveys = new SurveyWriting(connection, accounts, contacts, teams);
        for (DraftWave wave : new Surveys(company, told, now.toLocalDate()).all()) {
            surveys.write(wave);
        }
        new TaskWriting(connection, accounts, now).write(new Chores(company, now.toLocalDate()).all());
    }

    private void writeWares() throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.offering_seq')",
                "insert into ninefold.offering(id, version, ref, name, parent_id, suppliable) values (?, 0, ?, ?, ?, ?)")) {
            for (Ware ware : Ware.values()) {
                wares.put(ware, rows.add(ware.ref(), ware.title(), wares.get(ware.parent()), ware.suppliable()));
            }
        }
    }

    private void writeRates() throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.rate_seq')",
                "insert into ninefold.rate(id, version, currency, valid_from, rate) values (?, 0, ?, ?, ?)")) {
            for (DraftRate rate : company.rates()) {
                rows.add(rate.currency(), rate.validFrom(), rate.rate());
            }
        }
    }

    private void writeAccounts() throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.account_seq')",
                "insert into ninefold.account(id, version, ref, ref_key, name, name_key, alike_key, kind, owner, team_id,"
                        + " country, currency, customer_since, created_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Story story : company.stories()) {
                DraftAccount account = story.account();
                long id = rows.add(
                        account.ref(),
                        SearchKey.of(account.ref(), SearchKey.REF),
                        account.name(),
                        SearchKey.of(account.name(), SearchKey.NAME),
                        AlikeKey.of(account.name()),
                        account.kind().name(),
                        account.book().owner(),
                        teams.get(account.book().team()),
                        account.book().region().country(),
                        account.book().region().currency(),
                        account.customerSince(),
                        now);
                accounts.put(account.ref(), id);
            }
        }
    }

    private void writeContacts() throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.contact_seq')",
                "insert into ninefold.contact(id, version, ref, account_id, first_name, last_name, name_key, title,"
                        + " email, email_key, phone, language, decider)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int number = 0;
            for (Story story : company.stories()) {
                List<Long> ids = contacts.computeIfAbsent(story.account().ref(), ref -> new ArrayList<>());
                for (DraftContact contact : story.contacts()) {
                    ids.add(rows.add(
                            "C" + (20_001 + number++),
                            accounts.get(story.account().ref()),
                            contact.firstName(),
                            contact.lastName(),
                            Contact.nameKey(contact.firstName(), contact.lastName()),
                            contact.title(),
                            contact.email(),
                            EmailKey.of(contact.email()),
                            contact.phone(),
                            contact.language(),
                            story.decides(contact)));
                }
            }
        }
    }

    private void writeWallets() throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.wallet_seq')",
                "insert into ninefold.wallet(id, version, account_id, offering_id, offering_key, period_from, period_to,"
                        + " total_purchases, estimated_share, currency, source, entered_by, entered_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Story story : company.stories()) {
                for (DraftWallet wallet : story.wallets()) {
                    Long ware = wares.get(wallet.ware());
                    rows.add(
                            accounts.get(story.account().ref()),
                            ware,
                            ware == null ? 0 : ware,
                            wallet.period().from(),
                            wallet.period().to(),
                            wallet.total(),
                            wallet.share(),
                            wallet.currency(),
                            wallet.source().name(),
                            wallet.entry().by(),
                            wallet.entry().at());
                }
            }
        }
    }
}
