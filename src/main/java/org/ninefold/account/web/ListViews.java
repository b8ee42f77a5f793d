package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.account.FilterFields;
import org.ninefold.account.FilterTabs;
import org.ninefold.account.SavedFilterView;
import org.ninefold.account.SavedFilters;
import org.ninefold.account.ViewedList;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Say;

/** Keeps what a list shows as a view, and changes or removes the one it came from; one for all lists with views. */
@Named
@RequestScoped
public class ListViews {

    @EJB
    SavedFilters filters;

    @Inject
    @Any
    Instance<ViewedList> lists;

    @Inject
    RemovedView removed;

    @Inject
    Say say;

    private String newName;
    private boolean newShared;
    private String name;
    private Boolean shared;
    private Long version;

    /** Keeps what is shown under a new name. */
    public void save() {
        show("views.saved", filters.save(list().getList(), fields(newName, newShared)));
    }

    /** Changes the view that the address names to what is shown, under the name typed. */
    public void keep() {
        show("views.saved", filters.change(current().id(), version, fields(name, getShared())));
    }

    public void open() {
        show("views.opens.done", filters.prefer(current().id(), true));
    }

    public void openNoMore() {
        show("views.opens-not.done", filters.prefer(current().id(), false));
    }

    public void remove() {
        SavedFilterView last = current();
        filters.remove(last.id(), version);
        removed.offer(last);
        getTabs().whole().open();
    }

    /** Brings back the view that was just removed. */
    public void undo() {
        SavedFilterView back = removed.take();
        if (back == null) {
            say.note("views.undo.late");
            return;
        }
        show("views.undone", filters.restore(back));
    }

    /** Whether this is the list of which a view was just removed. */
    public boolean isUndoable() {
        return removed.isOpen() && removed.isOf(list().getList());
    }

    /** The views of the list shown. */
    public FilterTabs getTabs() {
        return list().getTabs();
    }

    /** The list whose page is shown. */
    private ViewedList list() {
        String shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return lists.stream()
                .filter(one -> one.getPath().equals(shown))
                .findFirst()
                .orElseThrow();
    }

    private void show(String done, SavedFilterView view) {
        say.done(done, view.fields().name());
        getTabs().link(view).open();
    }

    private FilterFields fields(String called, boolean withAll) {
        return new FilterFields(called, getTabs().says(), withAll);
    }

    private SavedFilterView current() {
        FilterTabs tabs = getTabs();
        if (tabs.current() == null) {
            throw new NotFound("filter", tabs.address().get(FilterTabs.VIEW));
        }
        return tabs.current();
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public boolean isNewShared() {
        return newShared;
    }

    public void setNewShared(boolean newShared) {
        this.newShared = newShared;
    }

    public String getName() {
        return name == null ? current().fields().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean getShared() {
        return shared == null ? current().fields().shared() : shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /** The version of the view that the form shows. */
    public Long getVersion() {
        return version == null ? Long.valueOf(current().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
