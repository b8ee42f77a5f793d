package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.access.AuditLog;
import org.ninefold.access.AuditQuery;
import org.ninefold.platform.web.Download;

/** Sends the log as a file: the rows its address asks for, all pages of them. */
@Named
@RequestScoped
public class AuditExportPage {

    @EJB
    AuditLog log;

    @Inject
    Download download;

    public void send() throws IOException {
        AuditQuery query = AuditAddress.query(AuditAddress.asked());
        download.send("audit", sheet -> log.export(query, sheet));
    }
}
