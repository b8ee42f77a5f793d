package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.account.AccountThings;
import org.ninefold.account.OfferingView;
import org.ninefold.account.Offerings;
import org.ninefold.account.PurchaseView;
import org.ninefold.account.Purchases;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** What the account shown bought, the latest first; the page stands in the address. */
@Named
@RequestScoped
public class PurchasesSection {

    private static final int SIZE = 10;

    @EJB
    Purchases purchases;

    @EJB
    Offerings offerings;

    @Inject
    AccountPage account;

    @Inject
    Say say;

    private Page<PurchaseView> page;
    private Map<String, String> names;

    public List<PurchaseView> getRows() {
        return page().items();
    }

    public int getCount() {
        return page().total();
    }

    public Pager getPager() {
        return Pager.of(page(), account.address(), "purchases", SIZE, say);
    }

    /** The name of the offering of this reference. */
    public String offering(String ref) {
        if (names == null) {
            names = offerings.tree().stream().collect(Collectors.toMap(OfferingView::ref, offering -> offering.fields()
                    .name()));
        }
        return ref == null ? say.text("account.purchases.no-offering") : names.getOrDefault(ref, ref);
    }

    private Page<PurchaseView> page() {
        if (page == null) {
            page = purchases.documents(AccountThings.of(account.getRef()), (number() - 1) * SIZE, SIZE);
        }
        return page;
    }

    private int number() {
        return Pager.number(account.address(), "purchases");
    }
}
