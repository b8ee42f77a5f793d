package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.account.BinEntry;
import org.ninefold.account.RecycleBin;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** What was removed in the last thirty days. */
@Named
@RequestScoped
public class BinPage {

    private static final int LIMIT = 50;

    @EJB
    RecycleBin bin;

    @Inject
    LastRemoval offer;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/account/bin.xhtml", "page");
    private Page<BinEntry> page;

    public void load() {
        getPage();
    }

    /** Of two who restore the same, the second is told. */
    public void restore(long id) {
        try {
            offer.restore(id);
        } catch (NotFound gone) {
            say.note("bin.gone");
        }
    }

    public Page<BinEntry> getPage() {
        if (page == null) {
            page = bin.page((Pager.number(address, "page") - 1) * LIMIT, LIMIT);
        }
        return page;
    }

    public Pager getPager() {
        return Pager.of(getPage(), address, "page", LIMIT, say);
    }
}
