package org.ninefold.document;

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

/** Sees to it that a company finds the ready-made templates. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class TemplateStart {

    private static final Logger LOG = Logger.getLogger(TemplateStart.class.getName());

    @EJB
    ReadyMadeTemplates templates;

    /** Two nodes may start on one empty database: keys are unique, so one of them brings all. */
    @PostConstruct
    void begin() {
        try {
            templates.bring();
        } catch (RuntimeException e) {
            if (!Duplicates.isDuplicate(e)) {
                throw e;
            }
            LOG.log(Level.FINE, "another node has brought the templates", e);
        }
    }
}
