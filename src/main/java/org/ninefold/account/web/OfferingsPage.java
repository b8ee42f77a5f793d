package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.account.OfferingView;
import org.ninefold.account.Offerings;

/** All offerings, each followed by those below it. */
@Named
@RequestScoped
public class OfferingsPage {

    @EJB
    Offerings offerings;

    private List<OfferingView> tree;

    public void load() {
        tree = offerings.tree();
    }

    public List<OfferingView> getTree() {
        return tree;
    }
}
