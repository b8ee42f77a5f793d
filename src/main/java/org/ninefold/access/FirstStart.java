package org.ninefold.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.platform.settings.Settings;

/** Makes the first administrator of an empty installation; the one-time password is in the server's log only. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        if (settings.demo() || hasUsers()) {
            return;
        }
        String password = Passwords.oneTime();
        UserDetails details = new UserDetails("Administrator", null, Role.ADMINISTRATOR, null, "en");
        em.persist(new User("admin", Passwords.hash(password), details, clock.instant()));
        LOG.log(Level.INFO, "First start. Sign in as admin with the one-time password {0}", password);
    }

    private boolean hasUsers() {
        return em.createQuery("select count(u) from User u", Long.class).getSingleResult() > 0;
    }
}
