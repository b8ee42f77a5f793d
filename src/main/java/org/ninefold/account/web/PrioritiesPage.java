package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.Priorities;
import org.ninefold.account.PriorityOrder;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Say;

/** Shows the order of priorities, and changes it as a whole. */
@Named
@ViewScoped
public class PrioritiesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "priorities.xhtml?faces-redirect=true";

    @EJB
    Priorities priorities;

    @Inject
    Say say;

    private PriorityOrder seen;
    private String order;

    /** A line of the order. */
    public record Place(int place, String code) {

        public String cell() {
            return code.substring(0, 2);
        }

        public String digit() {
            return code.substring(3);
        }
    }

    public void load() {
        seen = priorities.current();
        order = seen.text();
    }

    public String save() {
        try {
            boolean followed = priorities.change(seen.text(), PriorityOrder.codes(order));
            say.done(followed ? "priorities.saved" : "priorities.saved-follows");
            return HERE;
        } catch (Refused no) {
            load();
            throw no;
        }
    }

    public List<Place> getPlaces() {
        List<Place> places = new ArrayList<>();
        seen.codes().forEach(code -> places.add(new Place(places.size() + 1, code)));
        return places;
    }

    public String getStandard() {
        return PriorityOrder.STANDARD.text();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
