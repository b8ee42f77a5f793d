package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.account.ContactView;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.MapCandidates;

/** Contacts of the account who could stand on the map of the page; those who are ticked are put on it. */
@Named
@RequestScoped
public class CandidatesSection {

    @EJB
    MapCandidates candidates;

    @Inject
    DecisionMapPage page;

    @Inject
    Say say;

    private List<ContactView> all;

    public List<ContactView> getAll() {
        if (all == null) {
            all = page.getMap().changeable() ? candidates.of(page.getMap()) : List.of();
        }
        return all;
    }

    /** What the contact is called. */
    public String name(ContactView contact) {
        String first = contact.fields().firstName();
        return first == null
                ? contact.fields().lastName()
                : first + " " + contact.fields().lastName();
    }

    public void put() {
        String[] picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("pick");
        if (picked == null) {
            say.mend("decision-map.put.nobody");
            return;
        }
        candidates.put(page.getRef(), page.seen(), List.of(picked));
        say.done("decision-map.put.done", picked.length);
        page.open();
    }
}
