package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.account.OfferingFields;
import org.ninefold.account.OfferingView;
import org.ninefold.account.Offerings;
import org.ninefold.platform.web.ListAddress;

/** Adds an offering, changes, moves or removes one. */
@Named
@ViewScoped
public class OfferingPage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    Offerings offerings;

    private String newRef;
    private String below;

    @Override
    protected Stored stored() {
        onlyManagers();
        if (isNew()) {
            return new Stored(values(new OfferingFields(null, below, true)), 0);
        }
        OfferingView offering = offerings.get(getRef());
        return new Stored(values(offering.fields()), offering.version());
    }

    @Override
    protected String create() {
        return offerings.add(newRef, fields()).ref();
    }

    @Override
    protected void change() {
        offerings.change(getRef(), getDraft().getVersion(), fields());
    }

    @Override
    protected void delete() {
        offerings.remove(getRef(), getDraft().getVersion());
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(
                removed ? "offering.removed" : "offering.saved",
                getDraft().typed("name"),
                new ListAddress("/account/offerings.xhtml", Map.of()));
    }

    private static Map<String, Object> values(OfferingFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", fields.name());
        values.put("parent", fields.parent());
        values.put("suppliable", fields.suppliable());
        return values;
    }

    private OfferingFields fields() {
        return new OfferingFields(getDraft().typed("name"), getDraft().typed("parent"), isSuppliable());
    }

    /** Under which it may stand: all but itself and those below it. */
    public List<OfferingView> getPlaces() {
        return OfferingTree.without(offerings.tree(), getRef());
    }

    public boolean isSuppliable() {
        return getDraft().value("suppliable", Boolean.class);
    }

    public void setSuppliable(boolean suppliable) {
        getDraft().getValues().put("suppliable", suppliable);
    }

    /** Of a new offering; null for one made by the product. */
    public String getNewRef() {
        return newRef;
    }

    public void setNewRef(String newRef) {
        this.newRef = newRef;
    }

    /** Where a new one is to stand, or null. */
    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }
}
