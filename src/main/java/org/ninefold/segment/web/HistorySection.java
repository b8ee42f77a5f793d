package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.AccountPlacement;
import org.ninefold.segment.PlacementHistory;

/** Where an account stood by the latest placements, on its page. */
@Named
@RequestScoped
public class HistorySection {

    private static final int SHOWN = 5;

    @EJB
    PlacementHistory history;

    @Inject
    Say say;

    private String ref;
    private List<AccountPlacement> runs;

    /** The latest few runs the account is part of, the newest first. */
    public List<AccountPlacement> latest(String account) {
        return runs(account).stream().limit(SHOWN).toList();
    }

    /** How many runs the account is part of. */
    public int count(String account) {
        return runs(account).size();
    }

    public boolean hasMore(String account) {
        return count(account) > SHOWN;
    }

    /** Value and share, where the run says them. */
    public String figures(AccountPlacement run) {
        String value = say.text("history.value", say.name(run.measure()), say.amount(run.value()));
        String share = say.text("history.share", say.percent(run.share()));
        return run.value() == null ? say.name(run.measure()) : run.share() == null ? value : value + " · " + share;
    }

    public String whyAddress(AccountPlacement run) {
        return new ListAddress("/segment/why.xhtml")
                .with("account", ref)
                .with("run", run.run())
                .toString();
    }

    private List<AccountPlacement> runs(String account) {
        if (runs == null || !account.equals(ref)) {
            ref = account;
            runs = history.of(account);
        }
        return runs;
    }
}
