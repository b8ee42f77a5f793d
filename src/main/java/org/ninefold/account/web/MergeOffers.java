package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.Accounts;
import org.ninefold.account.Lookalikes;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** Accounts that may be the same as the one to be merged: those that look like it, or those searched for. */
@Named
@RequestScoped
public class MergeOffers {

    private static final int OFFERED = 10;

    @EJB
    Accounts accounts;

    @EJB
    Lookalikes lookalikes;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/account/merge.xhtml", "ref", "with", "q");

    public List<MergeOffer> getAll() {
        return address.has("q") ? searched() : alike();
    }

    private List<MergeOffer> searched() {
        AccountQuery query = AccountQuery.ALL.startingWith(address.get("q"));
        return accounts.page(query, 0, OFFERED).items().stream()
                .filter(account -> !account.ref().equals(address.get("ref")))
                .map(account -> offer(account.ref(), account.name(), say.name(account.kind())))
                .toList();
    }

    private List<MergeOffer> alike() {
        String ref = address.get("ref");
        return lookalikes.of(accounts.get(ref).fields().name(), null, ref).stream()
                .map(account -> offer(account.ref(), account.name(), say.name(account.likeness())))
                .toList();
    }

    private MergeOffer offer(String ref, String name, String why) {
        return new MergeOffer(
                ref, name, why, address.without("q").with("with", ref).toString());
    }
}
