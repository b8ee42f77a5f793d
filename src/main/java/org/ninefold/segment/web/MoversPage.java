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
import org.ninefold.segment.Cell;
import org.ninefold.segment.Move;
import org.ninefold.segment.Mover;
import org.ninefold.segment.Movers;
import org.ninefold.segment.Placements;

/** The accounts behind a number of the movement table. */
@Named
@RequestScoped
public class MoversPage {

    private static final int SIZE = 50;
    private static final String END = "[ABC][123]|" + MoveTable.NONE;

    @EJB
    Movers movers;

    @EJB
    Placements placements;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/segment/movers.xhtml", "run", "with", "was", "is", "page");
    private final Long run = address.id("run");
    private final Long with = address.id("with");
    private final String was = address.get("was");
    private final String is = address.get("is");
    private Page<Mover> accounts;

    public void load() {
        if (run == null || with == null || was == null || !was.matches(END) || is == null || !is.matches(END)) {
            throw new NotFound("movement", run);
        }
        Move move = new Move(cell(was), cell(is), 0);
        accounts = movers.between(with, run, move, (Pager.number(address, "page") - 1) * SIZE, SIZE);
    }

    public String getTitle() {
        return say.text("movers.title", end(was), end(is));
    }

    public String getIntro() {
        return say.text(
                "movers.intro",
                say.date(placements.get(with).to()),
                say.date(placements.get(run).to()));
    }

    private String end(String name) {
        return name.equals(MoveTable.NONE) ? say.text("matrix.moves.not-placed") : name;
    }

    private static Cell cell(String name) {
        return name.equals(MoveTable.NONE) ? null : Cell.valueOf(name);
    }

    public Page<Mover> getAccounts() {
        return accounts;
    }

    public Pager getPager() {
        return Pager.of(accounts, address, "page", SIZE, say);
    }

    public String accountAddress(Mover account) {
        return new ListAddress("/account/account.xhtml")
                .with("ref", account.ref())
                .toString();
    }

    public Long getRun() {
        return run;
    }

    public Long getWith() {
        return with;
    }
}
