package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.account.AccountTable;
import org.ninefold.account.Accounts;
import org.ninefold.platform.web.Download;

/** Sends the account list as a file: the rows and the columns its address asks for, all pages of them. */
@Named
@RequestScoped
public class AccountsExportPage {

    @EJB
    Accounts accounts;

    @Inject
    Download download;

    public void send() throws IOException {
        AccountTable table = AccountAddress.table(AccountAddress.asked());
        download.send("accounts", sheet -> accounts.export(table, sheet));
    }
}
