package org.ninefold.consent;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.access.Callers;
import org.ninefold.account.DataSubject;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Knows again who was erased. */
@Stateless
@PermitAll
public class Suppression {

    private static final int SALT_BYTES = 32;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Somebody whom a file or a host brings.
     *
     * @param number the caller's own
     * @param nameKey {@link org.ninefold.account.Contact#nameKey}
     * @param account at which the name would mean a person; null where it is not known
     */
    public record Brought(int number, Collection<String> refs, String email, String nameKey, Long account) {}

    /** The numbers of those who were erased. */
    public Set<Integer> among(List<Brought> people) {
        SuppressionKeys keys = keys();
        if (keys == null) {
            return Set.of();
        }
        Set<String> anywhere = new HashSet<>();
        Set<String> names = new HashSet<>();
        people.forEach(person -> {
            sure(keys, person).forEach(anywhere::add);
            names.add(named(keys, person));
        });
        String[] asked = Stream.concat(anywhere.stream(), names.stream()).toArray(String[]::new);
        // who stood at an account that was merged since stands at the one that stays
        Set<String> known = new Sql()
                        .add(
                                "select x.digest, x.account_id from ninefold.suppression x where x.digest = any(?)",
                                (Object) asked)
                        .add(" union select x.digest, r.merged_into from ninefold.suppression x")
                        .add(" join ninefold.removal r on r.thing_id = x.account_id and r.merged_into is not null")
                        .add(" where r.kind = 'ACCOUNT' and x.digest = any(?)", (Object) asked)
                        .rows(em)
                        .stream()
                        .map(row -> at(row.text(0), row.whole(1)))
                        .collect(Collectors.toSet());
        return people.stream()
                .filter(person -> sure(keys, person).anyMatch(digest -> known.contains(at(digest, 0)))
                        || person.account() != null && known.contains(at(named(keys, person), person.account())))
                .map(Brought::number)
                .collect(Collectors.toSet());
    }

    private static Stream<String> sure(SuppressionKeys keys, Brought person) {
        Stream<String> refs = person.refs().stream().filter(Objects::nonNull).map(keys::ofRef);
        return person.email() == null ? refs : Stream.concat(refs, Stream.of(keys.ofEmail(person.email())));
    }

    private static String named(SuppressionKeys keys, Brought person) {
        return keys.ofNameKey(person.nameKey() == null ? "" : person.nameKey());
    }

    private static String at(String digest, long account) {
        return digest + " " + account;
    }

    /** @return under what the log speaks of the erasure */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public String add(DataSubject person, List<String> aliases, String reason) {
        SuppressionKeys keys = keysOrNew();
        List<String> digests = new ArrayList<>(List.of(keys.ofRef(person.ref())));
        aliases.forEach(alias -> digests.add(keys.ofRef(alias)));
        if (person.ownEmail() != null) {
            digests.add(keys.ofEmail(person.ownEmail()));
        }
        digests.forEach(digest -> keep(digest, 0, reason));
        keep(
                keys.ofName(person.fields().firstName(), person.fields().lastName()),
                person.home().accountId(),
                reason);
        return keys.mark(person.ref());
    }

    private void keep(String digest, long account, String reason) {
        new Sql()
                .add(
                        "insert into ninefold.suppression(digest, account_id, reason, made_by, made_at)"
                                + " select cast(? as varchar), cast(? as bigint), cast(? as varchar), cast(? as varchar),"
                                + " cast(? as timestamp)",
                        digest,
                        account,
                        reason,
                        callers.current().signIn(),
                        now())
                .add(" where not exists (select 1 from ninefold.suppression x where x.digest = ?", digest)
                .add(" and x.account_id = ?)", account)
                .on(em)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Null where nobody was erased yet. */
    private SuppressionKeys keys() {
        List<Row> found = new Sql()
                .add("select s.salt, s.id from ninefold.consent_salt s where s.id = 1")
                .rows(em);
        return found.isEmpty() ? null : new SuppressionKeys(found.get(0).text(0));
    }

    private SuppressionKeys keysOrNew() {
        SuppressionKeys known = keys();
        if (known != null) {
            return known;
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        new Sql()
                .add(
                        "insert into ninefold.consent_salt(id, salt) values (1, ?)",
                        HexFormat.of().formatHex(salt))
                .on(em)
                .executeUpdate();
        return keys();
    }
}
