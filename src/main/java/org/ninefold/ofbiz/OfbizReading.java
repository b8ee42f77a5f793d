package org.ninefold.ofbiz;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostConsent;
import org.ninefold.intake.HostContact;
import org.ninefold.intake.HostCost;
import org.ninefold.intake.HostOffering;
import org.ninefold.intake.HostOwner;
import org.ninefold.intake.HostPurchase;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.HostTime;
import org.ninefold.intake.Since;
import org.ninefold.platform.store.OutsideQueries;
import org.ninefold.platform.store.Row;

/** One reading of OFBiz, on one connection; each stream is one query, and holds its snapshot no longer than that. */
final class OfbizReading implements Host.Reading {

    private static final String NOT_PERMITTED = "42501";

    private final Connection connection;
    private final String schema;
    private final OfbizTables tables;
    private final OfbizChoices choices;
    private final Map<String, Object> values;
    private final Map<HostStream, Map<String, Instant>> marked = new EnumMap<>(HostStream.class);

    OfbizReading(Connection connection, String schema, OfbizTables tables, OfbizChoices choices) {
        this.connection = connection;
        this.schema = schema;
        this.tables = tables;
        this.choices = choices;
        this.values = choices.values();
    }

    @Override
    public Map<String, Instant> marks(HostStream stream) {
        Map<String, Instant> marks = new HashMap<>();
        for (String table : OfbizStamps.of(stream, choices.ordersCount())) {
            if (tables.has(table)) {
                run(OfbizStamps.latest(table, schema), Since.ALL, row -> marks.put(table, row.moment(0)));
            }
        }
        marked.put(stream, marks);
        return marks;
    }

    @Override
    public Instant now() {
        Instant[] now = new Instant[1];
        run("select clock_timestamp() at time zone 'UTC'", Since.ALL, row -> now[0] = row.moment(0));
        return now[0];
    }

    @Override
    public void owners(Since since, Consumer<HostOwner> taker) {
        read("owners", Since.ALL, row -> taker.accept(OfbizRows.owner(row)));
    }

    @Override
    public void offerings(Since since, Consumer<HostOffering> taker) {
        read("offerings", Since.ALL, row -> taker.accept(OfbizRows.offering(row)));
    }

    @Override
    public void accounts(Since since, Consumer<HostAccount> taker) {
        read("accounts", from(HostStream.ACCOUNTS, since), row -> taker.accept(OfbizRows.account(row)));
    }

    @Override
    public void contacts(Since since, Consumer<HostContact> taker) {
        read("contacts", from(HostStream.CONTACTS, since), row -> taker.accept(OfbizRows.contact(row)));
    }

    @Override
    public void costs(Since since, Consumer<HostCost> taker) {
        if (reads(HostStream.COSTS) && choices.hoursAMonth().signum() > 0) {
            read("costs", Since.ALL, row -> taker.accept(OfbizRows.cost(row)));
        }
    }

    @Override
    public void purchases(Since since, Consumer<HostPurchase> taker) {
        Since from = from(HostStream.PURCHASES, since);
        OfbizDocuments documents = new OfbizDocuments(taker);
        read("purchases", from, documents::take);
        if (choices.ordersCount() && tables.has("order_item")) {
            read("orders", from, documents::take);
        }
        documents.end();
    }

    @Override
    public void times(Since since, Consumer<HostTime> taker) {
        if (reads(HostStream.TIME)) {
            read("times", from(HostStream.TIME, since), row -> taker.accept(OfbizRows.time(row)));
        }
    }

    @Override
    public void consents(Since since, Consumer<HostConsent> taker) {
        if (reads(HostStream.CONSENT)) {
            read("consents", Since.ALL, row -> taker.accept(OfbizRows.consent(row)));
        }
    }

    @Override
    public boolean reads(HostStream stream) {
        return switch (stream) {
            case COSTS -> tables.has("rate_amount");
            case TIME -> tables.has("time_entry");
            case CONSENT -> tables.has("party_contact_mech") && tables.has("contact_mech");
            default -> true;
        };
    }

    @Override
    public void keys(HostStream stream, Consumer<String> taker) {
        switch (stream) {
            case OWNERS -> owners(Since.ALL, owner -> taker.accept(owner.id()));
            case COSTS -> costs(Since.ALL, cost -> taker.accept(cost.id()));
            case CONSENT -> consents(Since.ALL, consent -> taker.accept(consent.id()));
            case ACCOUNTS -> keys("accounts-keys", taker);
            case CONTACTS -> keys("contacts-keys", taker);
            case OFFERINGS -> keys("offerings-keys", taker);
            case PURCHASES -> keys("purchases-keys", taker);
            case TIME -> {
                if (reads(stream)) {
                    keys("times-keys", taker);
                }
            }
        }
    }

    @Override
    public void close() {
        close(connection);
    }

    /** Closes what may be open; nothing was written, so nothing is lost where it cannot be closed any more. */
    static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                System.getLogger(OfbizReading.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
            }
        }
    }

    /** A mark ahead of all stamps is that of a database since replaced by an older copy: nothing of it can be believed. */
    private Since from(HostStream stream, Since since) {
        if (since.isAll()) {
            return since;
        }
        Map<String, Instant> now = marked.containsKey(stream) ? marked.get(stream) : marks(stream);
        boolean behind = since.marks().entrySet().stream().anyMatch(mark -> {
            Instant latest = now.get(mark.getKey());
            return now.containsKey(mark.getKey()) && (latest == null || latest.isBefore(mark.getValue()));
        });
        return behind ? Since.ALL : since;
    }

    private void keys(String text, Consumer<String> taker) {
        read(text, Since.ALL, row -> taker.accept(row.text(0)));
    }

    private void read(String text, Since since, Consumer<Row> taker) {
        run(OfbizSql.read(text, schema, thing -> holds(thing, since)), since, taker);
    }

    private boolean holds(String thing, Since since) {
        return switch (thing) {
            case "since" -> !since.isAll();
            case "orders" -> choices.ordersCount();
            case "members" -> choices.membersCount();
            default -> tables.has(thing);
        };
    }

    private void run(String sql, Since since, Consumer<Row> taker) {
        try {
            new OutsideQueries(connection).each(sql, name -> value(name, since), taker);
            connection.rollback();
        } catch (SQLException e) {
            throw OfbizHost.away(
                    NOT_PERMITTED.equals(e.getSQLState()) ? HostRefusal.NOT_READABLE : HostRefusal.AWAY, e);
        }
    }

    private Object value(String name, Since since) {
        if (name.equals("looked")) {
            return since.looked() == null ? Instant.EPOCH : since.looked();
        }
        return values.containsKey(name) ? values.get(name) : since.at(name);
    }
}
