package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Address;
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

    private Long run;
    private Long with;
    private String was;
    private String is;
    private int page = 1;
    private List<Mover> accounts;

    public void load() {
        if (run == null || with == null || was == null || !was.matches(END) || is == null || !is.matches(END)) {
            throw new NotFound("movement", run);
        }
        accounts = movers.between(with, run, new Move(cell(was), cell(is), 0), (page - 1) * SIZE, SIZE + 1);
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

    public List<Mover> getAccounts() {
        return accounts.subList(0, Math.min(SIZE, accounts.size()));
    }

    public boolean hasNext() {
        return accounts.size() > SIZE;
    }

    public String address(int other) {
        return new Address("/segment/movers.xhtml")
                .with("run", run)
                .with("with", with)
                .with("was", was)
                .with("is", is)
                .with("page", other)
                .toString();
    }

    public String accountAddress(Mover account) {
        return new Address("/account/account.xhtml").with("ref", account.ref()).toString();
    }

    public Long getRun() {
        return run;
    }

    public void setRun(Long run) {
        this.run = run;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }

    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was;
    }

    public String getIs() {
        return is;
    }

    public void setIs(String is) {
        this.is = is;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(page, 1);
    }
}
