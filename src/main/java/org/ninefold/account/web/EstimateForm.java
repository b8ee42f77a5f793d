package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletSource;
import org.ninefold.account.WalletView;
import org.ninefold.account.Wallets;
import org.ninefold.platform.web.Ids;

/** An estimate of what the account buys in total, made on its page: an amount, or our share of it in percent. */
@Named
@ViewScoped
public class EstimateForm extends EditPage {

    private static final long serialVersionUID = 1L;

    /** The version where there is no estimate yet: older than any. */
    private static final long NONE = -1;

    /** In what an estimate is made. */
    public enum Unit {
        AMOUNT,
        PERCENT
    }

    @EJB
    Wallets wallets;

    @Inject
    WalletsSection section;

    @Inject
    AccountPage account;

    private BigDecimal amount;
    private Unit unit;

    /** Nothing to begin for those who may only read. */
    @Override
    public void load() {
        if (account.getAccount().changeable()) {
            super.load();
        }
    }

    /** Not found again later, nor needed: then the account has an estimate, and the form changes it. */
    @Override
    protected String mark() {
        return UUID.randomUUID().toString();
    }

    @Override
    protected Stored stored() {
        Optional<WalletView> said = section.said();
        setRef(said.map(wallet -> String.valueOf(wallet.id())).orElse(null));
        WalletFields fields = said.map(WalletView::fields)
                .orElseGet(() -> new WalletFields(null, section.getPeriod(), null, null, null, WalletSource.ESTIMATED));
        return new Stored(
                WalletForm.values(fields), said.map(WalletView::version).orElse(NONE));
    }

    @Override
    protected String create() {
        return String.valueOf(
                wallets.add(account.getRef(), WalletForm.fields(getDraft())).id());
    }

    @Override
    protected void change() {
        wallets.change(Ids.of("wallet", getRef()), getDraft().getVersion(), WalletForm.fields(getDraft()));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done("wallet.saved", account.getAccount().fields().name(), account(account.getRef()));
    }

    @Override
    public void save() {
        getDraft().getValues().put("total_purchases", unit == Unit.AMOUNT ? amount : null);
        getDraft().getValues().put("estimated_share", unit == Unit.PERCENT ? amount : null);
        getDraft().getValues().put("source", WalletSource.ESTIMATED);
        if (isNew()) {
            // one that somebody made meanwhile is not known to this form, and met like any change
            section.said().ifPresent(wallet -> setRef(String.valueOf(wallet.id())));
        }
        super.save();
    }

    /** The currency of an amount: the one said before, the account's, or that of all figures. */
    public String getCurrency() {
        String said = getDraft().typed("currency");
        String own = account.getAccount().fields().currency();
        return said != null ? said : own != null ? own : account.getCurrency();
    }

    public BigDecimal getAmount() {
        BigDecimal share = getDraft().value("estimated_share", BigDecimal.class);
        return share == null ? getDraft().value("total_purchases", BigDecimal.class) : share;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Unit getUnit() {
        return getDraft().getValues().get("estimated_share") == null ? Unit.AMOUNT : Unit.PERCENT;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }
}
