package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.OfferingView;
import org.ninefold.account.Offerings;
import org.ninefold.account.WalletSource;
import org.ninefold.account.WalletView;
import org.ninefold.account.Wallets;
import org.ninefold.platform.web.Ids;

/** Says what an account buys in a period, of everything or of one offering; changes or removes what was said. */
@Named
@ViewScoped
public class WalletPage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    Wallets wallets;

    @EJB
    Accounts accounts;

    @EJB
    Offerings offerings;

    @Inject
    Clock clock;

    private String account;
    private String accountName;

    @Override
    protected Stored stored() {
        WalletView wallet = isNew() ? null : wallets.get(id());
        account = wallet == null ? account : wallet.account();
        AccountView view = accounts.get(account);
        only(view.changeable());
        accountName = view.fields().name();
        return wallet == null
                ? new Stored(WalletForm.values(WalletForm.empty(view.standing(), LocalDate.now(clock))), 0)
                : new Stored(WalletForm.values(wallet.fields()), wallet.version());
    }

    @Override
    protected String create() {
        return String.valueOf(
                wallets.add(account, WalletForm.fields(getDraft())).id());
    }

    @Override
    protected void change() {
        wallets.change(id(), getDraft().getVersion(), WalletForm.fields(getDraft()));
    }

    @Override
    protected void delete() {
        binned(wallets.remove(id(), getDraft().getVersion()));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(removed ? "wallet.removed" : "wallet.saved", accountName, account(account));
    }

    private long id() {
        return Ids.of("wallet", getRef());
    }

    public List<OfferingView> getOfferings() {
        return offerings.tree();
    }

    public WalletSource[] getSources() {
        return WalletSource.values();
    }

    public WalletSource getSource() {
        return getDraft().value("source", WalletSource.class);
    }

    public void setSource(WalletSource source) {
        getDraft().getValues().put("source", source);
    }

    public String getAccountName() {
        return accountName;
    }

    /** The reference of the account. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
