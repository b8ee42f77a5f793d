package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ninefold.account.AccountThings;
import org.ninefold.account.WalletView;
import org.ninefold.account.Wallets;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Period;

/** What the account shown buys in total, as far as somebody said so. */
@Named
@RequestScoped
public class WalletsSection {

    private static final int MOST = 200;

    @EJB
    Wallets wallets;

    @Inject
    AccountPage account;

    @Inject
    Clock clock;

    private Page<WalletView> page;

    public List<WalletView> getRows() {
        return page().items();
    }

    public int getCount() {
        return page().total();
    }

    /** The days an estimate made here is for: those of the current placement, else the last twelve whole months. */
    public Period getPeriod() {
        return WalletForm.period(account.getAccount().standing(), LocalDate.now(clock));
    }

    /** What was said of everything in that period. */
    public Optional<WalletView> said() {
        return getRows().stream()
                .filter(wallet -> wallet.fields().offering() == null
                        && wallet.fields().period().equals(getPeriod()))
                .findFirst();
    }

    private Page<WalletView> page() {
        if (page == null) {
            page = wallets.page(AccountThings.of(account.getRef()), 0, MOST);
        }
        return page;
    }
}
