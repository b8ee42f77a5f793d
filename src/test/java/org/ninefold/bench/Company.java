package org.ninefold.bench;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.ninefold.platform.store.Migrations;
import org.ninefold.platform.store.SqlFile;
import org.postgresql.ds.PGSimpleDataSource;

/** The given company, as the scripts make it (schema bench) and in the product's tables (schema ninefold). */
final class Company {

    private static Company made;

    private final PGSimpleDataSource source;

    private Company(PGSimpleDataSource source) {
        this.source = source;
    }

    /** The company, made when first asked for; where its script is absent the bench is skipped and says so. */
    static synchronized Company get() {
        if (made == null) {
            Path generate = script("generate.sql");
            Company company = new Company(Tuned.database("company" + Knobs.ACCOUNTS));
            try (Session session = company.session()) {
                company.make(session, Script.read(generate, Knobs.ACCOUNTS));
                session.run("drop schema if exists hand cascade", "create schema hand")
                        .settle();
            }
            made = company;
        }
        return made;
    }

    /** One of the given scripts. */
    static Path script(String name) {
        Optional<Path> file = Knobs.script(name);
        return file.orElseGet(() -> abort("the given script " + name + " is not on this machine"
                + " (-Dninefold.bench.scripts=<folder>, default ../shared/bench): not measured"));
    }

    PGSimpleDataSource source() {
        return source;
    }

    Session session() {
        return new Session(source);
    }

    /** Does what a former run with kept data has not left behind; an older schema is made anew. */
    private void make(Session session, Script generate) {
        if (session.number("select count(*) from pg_indexes where schemaname = 'bench' and tablename = 'purchase_line'")
                == 0) {
            double seconds = session.time(generate.before());
            Results.note("The company was made by its script in " + Results.seconds(seconds) + ".");
        }
        Flyway flyway = Migrations.flyway(source);
        if (!flyway.validateWithResult().validationSuccessful) {
            session.run("drop schema if exists ninefold cascade");
            flyway.migrate();
        }
        if (session.number("select count(*) from ninefold.wallet") == 0) {
            copy(session);
        }
        Results.note(session.value("select 'The product''s tables hold ' || (select count(*) from ninefold.account)"
                + " || ' accounts, ' || (select count(*) from ninefold.purchase) || ' purchases, '"
                + " || (select count(*) from ninefold.purchase_line) || ' lines.'"));
    }

    /** Without keys checked row by row and with indexes made afterwards: this part is not measured. */
    private static void copy(Session session) {
        List<String> indexes = session.column("select indexdef from pg_indexes i where schemaname = 'ninefold'"
                + " and tablename in ('account', 'purchase', 'purchase_line', 'wallet') and not exists"
                + " (select 1 from pg_constraint c where c.conname = i.indexname)");
        session.run("set session_replication_role = replica");
        session.column("select 'drop index ninefold.' || indexname from pg_indexes i where schemaname = 'ninefold'"
                        + " and tablename in ('account', 'purchase', 'purchase_line', 'wallet') and not exists"
                        + " (select 1 from pg_constraint c where c.conname = i.indexname)")
                .forEach(session::run);
        fill(session, "people");
        fill(session, "company");
        session.run(indexes).run("set session_replication_role = default");
    }

    /** Runs one of the bench's own files. */
    static void fill(Session session, String file) {
        session.run(List.of(SqlFile.read(Company.class, file).split(";\\s*\n")));
    }
}
