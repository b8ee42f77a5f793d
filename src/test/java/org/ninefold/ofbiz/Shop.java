package org.ninefold.ofbiz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostContact;
import org.ninefold.intake.HostPurchase;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Since;
import org.ninefold.platform.settings.HostDatabase;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.testing.Postgres;
import org.postgresql.ds.PGSimpleDataSource;

/** OFBiz of a small invented company, in a database of its own, and the host that reads it. */
final class Shop {

    /** Filled once; each test gets a copy. */
    private static String filled;

    private final Map<Setting, String> set = new HashMap<>();
    private final String url;
    private HostDatabase database;

    private Shop(String url) {
        this.url = url;
        database = new HostDatabase(url, "postgres", "", "public");
    }

    static synchronized Shop open() {
        if (filled == null) {
            String url = Postgres.freshUrl();
            Shop shop = new Shop(url);
            shop.sql(text("schema.sql"));
            shop.sql(text("shop.sql"));
            filled = name(url);
        }
        return copyOf(filled);
    }

    /** A database of any tables. */
    static Shop at(String url) {
        return new Shop(url);
    }

    static Shop copyOf(String name) {
        PGSimpleDataSource copy = (PGSimpleDataSource) Postgres.freshDatabase(" template " + name);
        return new Shop(copy.getURL());
    }

    /** The name of the database in an address. */
    static String name(String url) {
        return url.replaceFirst(".*/(\\w+)(\\?.*)?$", "$1");
    }

    static String text(String file) {
        try (InputStream in = Shop.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return url;
    }

    Shop sql(String statements) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Reads as another user, or another schema, or elsewhere. */
    Shop by(Function<String, HostDatabase> how) {
        database = how.apply(url);
        return this;
    }

    Shop set(Setting setting, String text) {
        set.put(setting, text);
        return this;
    }

    OfbizHost host() {
        OfbizHost host = new OfbizHost();
        host.settings = settings();
        host.stored = new StoredSettings() {
            @Override
            public Map<Setting, String> texts(List<Setting> settings) {
                return settings.stream().collect(Collectors.toMap(Function.identity(), this::text));
            }

            @Override
            public String text(Setting setting) {
                return set.getOrDefault(setting, setting.standard());
            }
        };
        return host;
    }

    Settings settings() {
        return new Settings() {
            @Override
            public Optional<String> host() {
                return Optional.of("ofbiz");
            }

            @Override
            public HostDatabase hostDatabase() {
                return database;
            }

            @Override
            public ZoneId timeZone() {
                return ZoneId.of("Europe/Copenhagen");
            }

            @Override
            public String reportingCurrency() {
                return "DKK";
            }
        };
    }

    /** What one stream gives, each record as a text. */
    <T> List<String> read(Since since, Stream<T> stream, Function<T, String> said) {
        List<String> records = new ArrayList<>();
        try (Host.Reading reading = host().open()) {
            stream.of(reading, since, found -> records.add(said.apply(found)));
        }
        return records;
    }

    /** One of the streams of a reading. */
    interface Stream<T> {
        void of(Host.Reading reading, Since since, Consumer<T> taker);
    }

    List<String> accounts(Since since, Function<HostAccount, String> said) {
        return read(since, Host.Reading::accounts, said);
    }

    HostAccount account(String id) {
        List<HostAccount> found = new ArrayList<>();
        accounts(Since.ALL, account -> {
            found.add(account);
            return "";
        });
        return found.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    List<String> contacts(Since since, Function<HostContact, String> said) {
        return read(since, Host.Reading::contacts, said);
    }

    /** Each document with its lines: offering, revenue, direct cost; in the order of their ids. */
    List<String> purchases(Since since) {
        return read(since, Host.Reading::purchases, Shop::said).stream()
                .sorted()
                .toList();
    }

    String purchase(String id) {
        return purchases(Since.ALL).stream()
                .filter(purchase -> purchase.startsWith(id + " "))
                .findFirst()
                .orElse("none");
    }

    List<String> keys(HostStream stream) {
        List<String> keys = new ArrayList<>();
        try (Host.Reading reading = host().open()) {
            reading.keys(stream, keys::add);
        }
        return keys.stream().sorted().toList();
    }

    private static String said(HostPurchase purchase) {
        String head = String.join(
                " ",
                purchase.id(),
                purchase.account(),
                String.valueOf(purchase.day()),
                String.valueOf(purchase.currency()),
                purchase.booked() ? "booked" : "not booked: " + purchase.status());
        return purchase.lines().stream()
                .map(line -> "; " + line.offering() + " " + line.revenue().toPlainString() + " "
                        + (line.directCost() == null
                                ? "unknown"
                                : line.directCost().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining("", head, ""));
    }
}
