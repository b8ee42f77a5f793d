package org.ninefold.ofbiz;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.HostRhythm;
import org.ninefold.intake.HostRhythm.OwnersBy;
import org.ninefold.intake.HostStream;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.HostDatabase;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.OutsideDatabase;
import org.ninefold.platform.store.OutsideQueries;

/** Apache OFBiz, read from its own tables. */
@ApplicationScoped
public class OfbizHost implements Host {

    static final String NAME = "ofbiz";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Inject
    Settings settings;

    @EJB
    StoredSettings stored;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<HostStream> streams() {
        return EnumSet.allOf(HostStream.class);
    }

    @Override
    public String choices() {
        return set().fingerprint();
    }

    @Override
    public HostFindings look() {
        String schema = settings.hostDatabase().schema();
        try (Connection connection = connect()) {
            OfbizTables tables = OfbizTables.in(new OutsideQueries(connection), schema);
            String version = connection.getMetaData().getDatabaseProductVersion();
            return new HostFindings(tables.failure(), "PostgreSQL " + version, schema, tables.parts());
        } catch (SQLException e) {
            return new HostFindings(away(HostRefusal.UNREACHABLE, e), null, schema, List.of());
        } catch (Refused e) {
            return new HostFindings(e, null, schema, List.of());
        }
    }

    @Override
    public Host.Reading open() {
        String schema = settings.hostDatabase().schema();
        Connection connection = null;
        try {
            connection = connect();
            OfbizTables tables = OfbizTables.in(new OutsideQueries(connection), schema);
            if (tables.failure() != null) {
                throw tables.failure();
            }
            tune(connection);
            return new OfbizReading(connection, schema, tables, set());
        } catch (SQLException e) {
            OfbizReading.close(connection);
            throw away(HostRefusal.UNREACHABLE, e);
        } catch (RuntimeException e) {
            OfbizReading.close(connection);
            throw e;
        }
    }

    @Override
    public HostRhythm rhythm() {
        Map<Setting, String> set = stored.texts(OfbizSettings.ALL);
        return new HostRhythm(
                Duration.ofHours(Long.parseLong(set.get(OfbizSettings.EVERY))),
                Duration.ofMinutes(Long.parseLong(set.get(OfbizSettings.OVERLAP))),
                LocalTime.of(Integer.parseInt(set.get(OfbizSettings.NIGHT)), 0),
                OwnersBy.valueOf(set.get(OfbizSettings.OWNER_BY)));
    }

    @Override
    public Optional<String> page(String accountId) {
        String pattern = stored.text(OfbizSettings.PARTY_PAGE);
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(pattern.replace(
                        OfbizSettings.PARTY,
                        URLEncoder.encode(accountId, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    /** The driver's first line; what follows is of no use to people. */
    static Refused away(HostRefusal refusal, SQLException e) {
        return new Refused(
                refusal, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    private OfbizChoices set() {
        return new OfbizChoices(stored.texts(OfbizSettings.ALL), settings.timeZone(), settings.reportingCurrency());
    }

    private Connection connect() throws SQLException {
        HostDatabase database = settings.hostDatabase();
        if (!database.url().startsWith(POSTGRESQL)) {
            throw new Refused(HostRefusal.NOT_POSTGRESQL, database.url().replaceFirst("^(jdbc:\\w*).*", "$1"));
        }
        return OutsideDatabase.open(database);
    }

    /**
     * For statements that read a whole company: memory to sort in, no compiling, and plans for all rows instead of the
     * first. They hold as long as the connection.
     */
    private static void tune(Connection connection) throws SQLException {
        new OutsideQueries(connection)
                .all(
                        "select set_config('work_mem', '128MB', false), set_config('jit', 'off', false),"
                                + " set_config('max_parallel_workers_per_gather', '2', false),"
                                + " set_config('cursor_tuple_fraction', '1', false)",
                        name -> null);
        connection.commit();
    }
}
