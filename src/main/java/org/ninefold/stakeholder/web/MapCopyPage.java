package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountRow;
import org.ninefold.account.Accounts;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.MapCopies;
import org.ninefold.stakeholder.MapView;

/** Chooses the account that a decision map is copied to. */
@Named
@ViewScoped
public class MapCopyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 10;

    @EJB
    DecisionMaps maps;

    @EJB
    MapCopies copies;

    @EJB
    Accounts accounts;

    @Inject
    Say say;

    private String ref;
    private String q;
    private transient MapView map;
    private transient List<AccountRow> offers;

    public void load() {
        if (!getMap().changeable()) {
            throw new EJBAccessException("may only be read");
        }
    }

    public void copy(AccountRow to) {
        try {
            copies.copy(ref, to.ref());
        } catch (Refused no) {
            say.refused(no);
            new ListAddress("/stakeholder/copy.xhtml")
                    .with("ref", ref)
                    .with("q", q)
                    .open();
            return;
        }
        say.done("decision-map.copied", to.name());
        new ListAddress(DecisionMapPage.PAGE).with("ref", to.ref()).open();
    }

    /** Accounts whose name or reference begins so. */
    public List<AccountRow> getOffers() {
        if (offers == null) {
            offers = accounts.page(AccountQuery.ALL.startingWith(q), 0, OFFERED).items().stream()
                    .filter(account -> !account.ref().equals(ref))
                    .toList();
        }
        return offers;
    }

    public boolean isSearched() {
        return q != null && !q.isBlank();
    }

    public MapView getMap() {
        map = map == null ? maps.get(ref) : map;
        return map;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
