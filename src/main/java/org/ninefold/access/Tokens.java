package org.ninefold.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;

/** Makes, lists and revokes the keys by which other systems speak for a user. */
@Stateless
public class Tokens {

    private static final int LONGEST_NAME = 100;

    /** A new token: what is kept of it, and its text, which is not. */
    public record Made(ApiToken token, String text) {}

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @EJB
    SignIns signIns;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    /** Whom a bearer token speaks for. */
    @PermitAll
    public Optional<SignedIn> holder(String token) {
        if (settings.apiToken().filter(known -> same(known, token)).isPresent()) {
            return signIns.firstAdministrator();
        }
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .filter(found -> found.isGoodOn(LocalDate.now(clock)))
                .findFirst()
                .map(this::use);
    }

    /**
     * Notes that somebody came with a token that is not good: revoked, over, or of nobody. What it was is not written
     * down.
     */
    @PermitAll
    public void turnAway(String token) {
        Optional<ApiToken> once = em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst();
        String name = once.map(ApiToken::name).orElse(Audit.NOBODY);
        String user = once.map(known -> known.user().signIn()).orElse(Audit.NOBODY);
        audit.recordSeldom(Audit.Change.of("TOKEN_REFUSED", "token", name), user);
    }

    private SignedIn use(ApiToken token) {
        Instant now = clock.instant();
        if (token.isUseWorthNoting(now)) {
            em.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", token.id())
                    .executeUpdate();
        }
        return SignedIn.of(token.user());
    }

    @RolesAllowed(Names.ADMINISTRATOR)
    public List<ApiToken> all() {
        return em.createQuery("select t from ApiToken t join fetch t.user order by t.id desc", ApiToken.class)
                .getResultList();
    }

    /**
     * Makes a token for a user.
     *
     * @param expiresOn the last good day, or null for no end
     * @return with it the token's text, which is shown once and kept nowhere
     */
    @RolesAllowed(Names.ADMINISTRATOR)
    public Made make(String signIn, String name, LocalDate expiresOn) {
        User user = em.createQuery("select u from User u where u.signIn = :name", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(AccessRefusal.USER_UNKNOWN, String.valueOf(signIn)));
        String checked = Naming.checked(name, LONGEST_NAME);
        if (expiresOn != null && expiresOn.isBefore(LocalDate.now(clock))) {
            throw new Refused(AccessRefusal.EXPIRY_IN_THE_PAST, expiresOn);
        }
        String token = "nf_" + Secrets.random();
        ApiToken made = new ApiToken(user, checked, Secrets.hash(token), expiresOn);
        made.madeBy(callers.current().signIn(), clock.instant());
        em.persist(made);
        audit.record(Audit.Change.of("CREATE", "token", made.name())
                .after("user", signIn)
                .after("expiresOn", expiresOn));
        em.flush();
        return new Made(made, token);
    }

    @RolesAllowed(Names.ADMINISTRATOR)
    public void revoke(long id) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null) {
            throw new NotFound("token", id);
        }
        if (token.revokedAt() == null) {
            token.revoke(clock.instant());
            audit.record(Audit.Change.of("REVOKE", "token", token.name())
                    .after("user", token.user().signIn()));
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
