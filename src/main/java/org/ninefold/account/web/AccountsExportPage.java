package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.Accounts;
import org.ninefold.platform.web.Download;

/** Sends the account list as a file: the rows its address asks for, all pages of them. */
@Named
@RequestScoped
public class AccountsExportPage {

    @EJB
    Accounts accounts;

    @Inject
    Download download;

    public void send() throws IOException {
        AccountQuery query = AccountAddress.query(AccountAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
        download.send("accounts", sheet -> accounts.export(query, sheet));
    }
}
