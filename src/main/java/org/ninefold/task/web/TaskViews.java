package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefold.account.FilterTabs;
import org.ninefold.account.SavedFilterView;
import org.ninefold.account.SavedFilters;
import org.ninefold.account.ViewedList;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;
import org.ninefold.task.TaskTerms;

/** The views of the list of tasks: those of every day, and those that people saved. */
@Named
@RequestScoped
public class TaskViews implements ViewedList {

    private static final String LIST = "tasks";

    @EJB
    SavedFilters filters;

    @Inject
    Say say;

    private FilterTabs tabs;

    /** Asked for nothing at all, the list opens with the view that its reader prefers. */
    public void load() {
        if (asked().isEmpty()) {
            filters.opening(LIST).ifPresent(view -> getTabs().link(view).open());
        }
    }

    @Override
    public String getList() {
        return LIST;
    }

    @Override
    public String getPath() {
        return TaskAddress.PAGE;
    }

    @Override
    public FilterTabs getTabs() {
        if (tabs == null) {
            ListAddress address = TaskAddress.of(asked());
            tabs = new FilterTabs(filters.all(LIST), address, TaskTerms.read(address.parameters()));
        }
        return tabs;
    }

    /** Everyday views by the name of their text, each with what its address says beside order and place. */
    public List<Choice> everyday(boolean manager) {
        boolean opensWithOne = getTabs().views().stream().anyMatch(SavedFilterView::preferred);
        ListAddress whole = opensWithOne ? tabs.whole() : new ListAddress(TaskAddress.PAGE);
        Stream<Choice> own = Stream.of(
                tab("tasks.tab.open", whole),
                tab("tasks.tab.late", link("due", TaskDue.LATE)),
                tab("tasks.tab.week", link("due", TaskDue.WEEK)),
                tab("tasks.tab.snoozed", link("state", TaskShow.SNOOZED)),
                tab("tasks.tab.done", link("state", TaskShow.DONE)));
        Stream<Choice> team = Stream.of(
                tab("tasks.tab.team", link("assignee", TaskTerms.EVERYBODY)),
                tab("tasks.tab.nobody", link("assignee", TaskQuery.NOBODYS)));
        return manager ? Stream.concat(own, team).toList() : own.toList();
    }

    private static ListAddress link(String filter, Object says) {
        return new ListAddress(TaskAddress.PAGE).with(filter, says);
    }

    private Choice tab(String text, ListAddress link) {
        boolean chosen = tabs.current() == null
                && Stream.of("assignee", "account", "state", "due")
                        .allMatch(name ->
                                Objects.equals(link.get(name), tabs.address().get(name)));
        return new Choice(link.toString(), say.text(text), chosen);
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
