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
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** What the account shown buys in total, as far as somebody said so. */
@Named
@RequestScoped
public class WalletsSection {

    private static final int MOST = 200;
    private static final int SIZE = 6;

    @EJB
    Wallets wallets;

    @Inject
    AccountPage account;

    @Inject
    Clock clock;

    @Inject
    Say say;

    private Page<WalletView> page;

    /** A few of them; the place in the list stands in the address. */
    public List<WalletView> getRows() {
        return page().items().stream()
                .skip((Pager.number(account.address(), "wallets") - 1L) * SIZE)
                .limit(SIZE)
                .toList();
    }

    public Pager getPager() {
        return Pager.of(new Page<>(getRows(), page().items().size()), account.address(), "wallets", SIZE, say);
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
        return totals().whole();
    }

    /** Whether that period is told in parts: an estimate of the whole would contradict them. */
    public boolean isInParts() {
        return totals().areParts();
    }

    /** Whether an estimate would stand beside others of that period, so that the account could not be placed. */
    public boolean isMixing() {
        return totals().wouldMix();
    }

    private Totals totals() {
        return Totals.of(getPeriod(), page().items());
    }

    private Page<WalletView> page() {
        if (page == null) {
            page = wallets.page(AccountThings.of(account.getRef()), 0, MOST);
        }
        return page;
    }
}
