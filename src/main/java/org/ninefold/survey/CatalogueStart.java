package org.ninefold.survey;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.platform.store.Duplicates;

/** Sees to it that a company finds the ready-made questionnaires. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class CatalogueStart {

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class.getName());

    @EJB
    ReadyMade questionnaires;

    /** Two nodes may start on one empty database: keys are unique, so one of them brings all. */
    @PostConstruct
    void begin() {
        try {
            questionnaires.bring();
        } catch (RuntimeException e) {
            if (!Duplicates.isDuplicate(e)) {
                throw e;
            }
            LOG.log(Level.FINE, "another node has brought the questionnaires", e);
        }
    }
}
