package org.ninefold.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an operator sets outside the product, by environment variable; config/payara/application.properties lists all. */
@ApplicationScoped
public class Settings {

    /**
     * The database the product makes for itself when none is named; the same default stands in web.xml. It writes at
     * most 20 ms behind a commit: H2's own half second is long for who pulls the plug, and none at all lets the file
     * grow by 24 kB with each commit.
     */
    static final String BUILT_IN_DATABASE = "jdbc:h2:file:./data/ninefold;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=20";

    /** The currency in which amounts of different currencies are added up; ISO 4217. */
    public String reportingCurrency() {
        return Currency.getInstance(text("ninefold.reporting.currency").orElse("EUR"))
                .getCurrencyCode();
    }

    public ZoneId timeZone() {
        return ZoneId.of(text("ninefold.time.zone").orElse("Europe/Copenhagen"));
    }

    /** Whether an empty database is filled with the demo company; by default only the built-in one is. */
    public boolean demo() {
        return text("ninefold.demo").map(Boolean::parseBoolean).orElseGet(this::builtInDatabase);
    }

    /** A token that acts as the first administrator, for automation. */
    public Optional<String> apiToken() {
        return text("ninefold.api.token");
    }

    /** The addresses of the proxies in front, whose word on a client's address is taken. */
    public Set<String> proxies() {
        return text("ninefold.proxies")
                .map(list -> Set.of(list.split("[,\\s]+")))
                .orElse(Set.of());
    }

    /** The system beside us whose customers are read, by its adapter's name; empty where there is none. */
    public Optional<String> host() {
        return text("ninefold.host");
    }

    /** Where its tables lie; without an address of its own, in our own database. */
    public HostDatabase hostDatabase() {
        String schema = text("ninefold.host.db.schema").orElse("public");
        Optional<String> url = text("ninefold.host.db.url");
        if (url.isEmpty()) {
            return new HostDatabase(
                    text("ninefold.db.url").orElse(BUILT_IN_DATABASE),
                    text("ninefold.db.user").orElse(""),
                    text("ninefold.db.password").orElse(""),
                    schema);
        }
        return new HostDatabase(
                url.get(),
                text("ninefold.host.db.user").orElse(""),
                text("ninefold.host.db.password").orElse(""),
                schema);
    }

    /** Under which people outside reach us, without a slash at the end: it begins the links in mails. */
    public String publicAddress() {
        return text("ninefold.public.address").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** Where mail is handed over; empty where nobody said. */
    public Optional<MailServer> mailServer() {
        return text("ninefold.mail.host")
                .map(host -> MailServer.of(
                        host,
                        text("ninefold.mail.port"),
                        text("ninefold.mail.security"),
                        text("ninefold.mail.user").orElse(""),
                        text("ninefold.mail.password").orElse("")));
    }

    private boolean builtInDatabase() {
        return text("ninefold.db.url").map(BUILT_IN_DATABASE::equals).orElse(true);
    }

    private static Optional<String> text(String key) {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
