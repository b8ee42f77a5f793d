package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.ninefold.account.Accounts;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;
import org.ninefold.platform.web.Language;

/** Sends the account list as a file: the rows its address asks for, all pages of them. */
@Named
@RequestScoped
public class AccountsExportPage {

    @EJB
    Accounts accounts;

    @Inject
    Language language;

    @Inject
    Clock clock;

    public void send() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        Map<String, String> given = external.getRequestParameterMap();
        SheetFormat format = SheetFormat.ofEnding(given.getOrDefault("as", ""))
                .orElseThrow(() -> new NotFound("export", given.get("as")));
        external.setResponseContentType(format.mediaType());
        external.setResponseHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"accounts-" + LocalDate.now(clock) + "." + format.ending() + "\"");
        SheetWords words = SheetWords.in(new Messages(language.getLocale()));
        try (Sheet sheet = format.open(external.getResponseOutputStream(), words)) {
            accounts.export(AccountAddress.query(AccountAddress.of(given)), sheet);
        }
        faces.responseComplete();
    }
}
