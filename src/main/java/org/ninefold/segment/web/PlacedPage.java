package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.Outcome;
import org.ninefold.segment.PlacedAccount;
import org.ninefold.segment.Placements;
import org.ninefold.segment.Ranking;
import org.ninefold.segment.Run;

/** The accounts behind a number of a run that is not the current one. */
@Named
@RequestScoped
public class PlacedPage {

    private static final int SIZE = 50;

    @EJB
    Ranking ranking;

    @EJB
    Placements placements;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/segment/placed.xhtml", "run", "outcome", "page");
    private final Long run = address.id("run");
    private final String outcome = address.get("outcome");
    private Run shown;
    private Page<PlacedAccount> accounts;

    public void load() {
        if (run == null || outcome == null || !outcome.matches("[A-C][1-3]|[A-Z_0-9]{4,20}")) {
            throw new NotFound("placement", run);
        }
        shown = placements.get(run);
        accounts = ranking.accounts(run, Outcome.of(outcome), (Pager.number(address, "page") - 1) * SIZE, SIZE);
    }

    public String getTitle() {
        return getReached().isPlaced()
                ? say.text("placed.title", outcome, say.name(getReached().cell()))
                : say.name(getReached().reason());
    }

    public Outcome getReached() {
        return Outcome.of(outcome);
    }

    public String getIntro() {
        return say.text(
                "placed.intro",
                say.date(shown.from()),
                say.date(shown.to()),
                shown.currency(),
                say.count(accounts.total()));
    }

    public Pager getPager() {
        return Pager.of(accounts, address, "page", SIZE, say);
    }

    public String accountAddress(PlacedAccount account) {
        return new ListAddress("/account/account.xhtml")
                .with("ref", account.ref())
                .toString();
    }

    public Run getShown() {
        return shown;
    }

    public Page<PlacedAccount> getAccounts() {
        return accounts;
    }

    public Long getRun() {
        return run;
    }
}
