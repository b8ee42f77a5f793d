package org.ninefold.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ninefold.access.Secrets;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Sql;

/** The links by which people come to what they allow; what is kept of one is its hash. Who may make one, the caller says. */
@Stateless
@PermitAll
public class ConsentLinks {

    /** The first characters of a hash, by which the ledger tells links apart. */
    private static final int SHORT = 8;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings stored;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Where a link leads.
     *
     * @param contact id; null for who was forgotten
     * @param purpose what its mail was about; null for all
     * @param mark tells it from other links, and opens nothing
     */
    public record Link(Long contact, Purpose purpose, String mark) {}

    /**
     * A whole address with a fresh token; those made before stay good.
     *
     * @param purpose which purpose one click ends; null for a link about all
     */
    public String fresh(long contact, Purpose purpose) {
        String token = Secrets.random();
        int days = Integer.parseInt(stored.text(ConsentSettings.LINK_DAYS));
        new Sql()
                .add("insert into ninefold.consent_token(hash, contact_id, purpose, expires_on)")
                .add(" values (?, ?, cast(? as varchar), ?)", Secrets.hash(token), contact, name(purpose), last(days))
                .on(em)
                .executeUpdate();
        return settings.publicAddress() + "/consent/" + token;
    }

    private static String name(Purpose purpose) {
        return purpose == null ? null : purpose.name();
    }

    private LocalDate last(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    /** Empty where the token is nobody's, or is good no more. */
    public Optional<Link> find(String token) {
        String hash = Secrets.hash(token);
        return new Sql()
                        .add("select t.contact_id, t.purpose from ninefold.consent_token t where t.hash = ?", hash)
                        .add(" and t.expires_on >= ?", LocalDate.now(clock))
                        .rows(em)
                        .stream()
                        .findFirst()
                        .map(row -> new Link(
                                row.text(0) == null ? null : row.whole(0),
                                row.constant(1, Purpose.class),
                                hash.substring(0, SHORT)));
    }

    /** Forgets links that are good no more; a timer calls this. */
    public void forgetOld() {
        new Sql()
                .add("delete from ninefold.consent_token where expires_on < ?", LocalDate.now(clock))
                .on(em)
                .executeUpdate();
    }
}
