package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.intake.MappingFields;
import org.ninefold.intake.SavedMappingView;
import org.ninefold.intake.SavedMappings;
import org.ninefold.platform.web.Say;

/** Keeps the mapping that is on the page under a name, in the place of an own one of that name, and lets kept ones go. */
@Named
@ViewScoped
public class KeptMappings implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    SavedMappings mappings;

    @Inject
    MapPage map;

    @Inject
    Say say;

    private transient List<SavedMappingView> own;
    private String name;
    private boolean shared;

    public void keep() {
        String kept = mappings.keep(map.getKind(), new MappingFields(name, shared, map.mapping()))
                .fields()
                .name();
        own = null;
        name = null;
        shared = false;
        say.note("mapping.kept", kept);
    }

    public void remove(long id, long version) {
        mappings.remove(id, version);
        own = null;
        say.note("mapping.removed");
    }

    /** Those the reader may change. */
    public List<SavedMappingView> getOwn() {
        if (own == null) {
            own = mappings.all(map.getKind()).stream()
                    .filter(SavedMappingView::changeable)
                    .toList();
        }
        return own;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
