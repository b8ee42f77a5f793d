package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.PlacedAccount;
import org.ninefold.segment.Placements;
import org.ninefold.segment.RankedList;
import org.ninefold.segment.Ranking;
import org.ninefold.segment.Run;

/** The accounts by falling value with the lines between A, B and C (document 000, slide 8). */
@Named
@RequestScoped
public class RankingPage {

    private static final int SIZE = 50;

    @EJB
    Ranking ranking;

    @EJB
    Placements placements;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/segment/ranking.xhtml", "run", "page");
    private Long run = address.id("run");
    private RankedList list;

    public void load() {
        if (run == null) {
            run = placements.current().map(Run::id).orElse(null);
        }
        if (run != null) {
            list = ranking.ranked(run, (Pager.number(address, "page") - 1) * SIZE, SIZE);
        }
    }

    /**
     * Whether a border lies below this row: the next one shown has another grade, though who stands right at the border
     * may be hidden.
     */
    public boolean isLastAbove(PlacedAccount account) {
        List<PlacedAccount> rows = list.page().items();
        int next = rows.indexOf(account) + 1;
        return next < rows.size()
                ? rows.get(next).grade() != account.grade()
                : list.borders().stream().anyMatch(border -> border.after() == account.position());
    }

    public String getIntro() {
        Run shown = list.run();
        return say.text(
                "ranking.intro",
                say.name(shown.measure()),
                say.date(shown.from()),
                say.date(shown.to()),
                shown.currency(),
                say.count(shown.rankedInAll()));
    }

    public String border(RankedList.Border border) {
        return say.text("ranking.border", border.after(), side(border.above()), side(border.below()));
    }

    private String side(PlacedAccount account) {
        return Optional.ofNullable(account)
                .map(seen -> say.text("ranking.side", seen.name(), say.amount(seen.value())))
                .orElseGet(() -> say.text("ranking.hidden"));
    }

    public Pager getPager() {
        return Pager.of(list.page(), address, "page", SIZE, say);
    }

    public String accountAddress(PlacedAccount account) {
        return new ListAddress("/account/account.xhtml")
                .with("ref", account.ref())
                .toString();
    }

    public String whyAddress(PlacedAccount account) {
        return new ListAddress("/segment/why.xhtml")
                .with("account", account.ref())
                .with("run", run)
                .toString();
    }

    public RankedList getList() {
        return list;
    }

    public Long getRun() {
        return run;
    }
}
