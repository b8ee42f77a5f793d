package org.ninefold.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.ninefold.kernel.NotFound;

/** Users and teams of an empty installation, made while it starts: nobody has signed in yet who could be allowed to. */
@Stateless
@PermitAll
public class FirstUsers {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Asked at each start, therefore in SQL: the first JPQL of a server costs a tenth of a second. */
    public boolean none() {
        return em.createNativeQuery("select id from ninefold.app_user fetch first 1 row only")
                .getResultList()
                .isEmpty();
    }

    /** A user who must choose a password at the first sign-in. */
    public User withOneTimePassword(String signIn, String password, UserDetails details) {
        User user = new User(signIn, Passwords.hash(password), details, team(details.team()), clock.instant());
        em.persist(user);
        return user;
    }

    /**
     * Users by sign-in name whose password everybody knows, and which stays: for a demonstration. It is hashed once,
     * because a secret salt for each would protect nothing and cost the start a second.
     */
    public void withKnownPassword(String password, Map<String, UserDetails> people) {
        String hash = Passwords.hash(password);
        people.forEach((signIn, details) -> {
            User user = new User(signIn, hash, details, team(details.team()), clock.instant());
            user.choosePassword(hash);
            em.persist(user);
        });
    }

    /** A team below the parent of this name; null for the top. */
    public Team addTeam(String name, String parent) {
        Team team = new Team(name, team(parent));
        em.persist(team);
        return team;
    }

    private Team team(String name) {
        return name == null
                ? null
                : em.createQuery("select t from Team t where t.name = :name", Team.class)
                        .setParameter("name", name)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("team", name));
    }
}
