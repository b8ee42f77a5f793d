package org.ninefold.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.platform.settings.Settings;

/** Makes the first administrator of an empty installation; the one-time password is in the server's log only. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @EJB
    FirstUsers users;

    @Inject
    Settings settings;

    @PostConstruct
    void begin() {
        if (!settings.demo()) {
            makeAdministrator();
        }
    }

    /** Two nodes may start on one empty database: the name is unique, so one of them makes the user and tells. */
    void makeAdministrator() {
        if (!users.none()) {
            return;
        }
        String password = Passwords.oneTime();
        UserDetails details = new UserDetails("Administrator", null, Role.ADMINISTRATOR, null, "en");
        try {
            users.withOneTimePassword("admin", password, details);
        } catch (RuntimeException e) {
            if (users.none()) {
                throw e;
            }
            return;
        }
        LOG.log(Level.INFO, "First start. Sign in as admin with the one-time password {0}", password);
    }
}
