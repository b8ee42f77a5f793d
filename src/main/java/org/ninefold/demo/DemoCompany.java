package org.ninefold.demo;

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

/** Sees to it that in demo mode an empty installation becomes the demo company, and says who can sign in. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoCompany {

    private static final Logger LOG = Logger.getLogger(DemoCompany.class.getName());

    @EJB
    DemoData data;

    @Inject
    Settings settings;

    @PostConstruct
    void begin() {
        if (!settings.demo()) {
            return;
        }
        load();
        if (data.isLoaded()) {
            LOG.log(Level.INFO, "Demo company: sign in as {0} with the password {1}", new Object[] {
                String.join(", ", Staff.SHOWN), Staff.PASSWORD
            });
        }
    }

    private void load() {
        try {
            data.load();
        } catch (RuntimeException e) {
            if (!data.isLoaded()) {
                throw e;
            }
            LOG.log(Level.FINE, "another node has loaded the demo company", e);
        }
    }
}
