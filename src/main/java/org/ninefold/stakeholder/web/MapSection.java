package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.PersonView;

/** The decision map on the page of its account. */
@Named
@RequestScoped
public class MapSection {

    @EJB
    DecisionMaps maps;

    private final Map<String, List<PersonView>> known = new HashMap<>();

    public List<PersonView> people(String account) {
        return known.computeIfAbsent(account, ref -> maps.get(ref).people());
    }

    public ListAddress address(String account) {
        return new ListAddress(DecisionMapPage.PAGE).with("ref", account);
    }

    public ListAddress drawing(String account) {
        return DecisionMapPage.drawing(account);
    }
}
