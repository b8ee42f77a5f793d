package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.AccountPlacement;
import org.ninefold.segment.PlacementHistory;
import org.ninefold.segment.Run;
import org.ninefold.segment.WhyPlaced;

/** "Why A3?": the figures, limits, rank and date behind an account's cell, and its cells before. */
@Named
@RequestScoped
public class WhyPage {

    @EJB
    PlacementHistory history;

    @Inject
    Say say;

    private String account;
    private Long run;
    private WhyPlaced why;

    public void load() {
        if (account == null) {
            throw new NotFound("account", account);
        }
        why = run == null ? history.whyNow(account).orElse(null) : history.why(account, run);
    }

    public String getTitle() {
        if (why == null) {
            return say.text("why.nowhere.title");
        }
        AccountPlacement placed = why.placement();
        return placed.outcome().cell() == null
                ? say.text("why.not-placed", say.name(placed.outcome().reason()))
                : say.text("why.title", placed.outcome().cell().name());
    }

    public String getIntro() {
        Run shown = why.run();
        return say.text(
                "why.intro",
                why.name(),
                say.name(shown.measure()),
                say.date(shown.from()),
                say.date(shown.to()),
                shown.currency(),
                say.moment(shown.finishedAt()));
    }

    public String getRank() {
        AccountPlacement placed = why.placement();
        return say.text(
                "why.rank",
                say.count(placed.position()),
                say.count(placed.rankedInAll()),
                placed.grade().name(),
                say.name(placed.grade()));
    }

    public String getBand() {
        int digit = why.placement().outcome().cell().share().digit();
        return say.text(
                "why.share",
                say.percent(why.placement().share()),
                digit,
                Bands.text(say, why.run().limits(), digit));
    }

    public List<AccountPlacement> getHistory() {
        return history.of(account);
    }

    public String address(AccountPlacement other) {
        return new ListAddress("/segment/why.xhtml")
                .with("account", account)
                .with("run", other.run())
                .toString();
    }

    public String getAccountAddress() {
        return new ListAddress("/account/account.xhtml").with("ref", account).toString();
    }

    public WhyPlaced getWhy() {
        return why;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Long getRun() {
        return run;
    }

    public void setRun(Long run) {
        this.run = run;
    }
}
