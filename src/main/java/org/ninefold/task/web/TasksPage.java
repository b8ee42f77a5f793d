package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.Person;
import org.ninefold.access.Role;
import org.ninefold.account.FilterTabs;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.task.Assignees;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskTerms;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;
import org.ninefold.task.Tasks.Waiting;

/** The working list: whose tasks are shown, which and in which order stands in the address alone. */
@Named
@RequestScoped
public class TasksPage {

    private static final int SIZE = 50;

    @EJB
    Tasks tasks;

    @EJB
    Assignees assignees;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private ListAddress address;
    private TaskQuery query;
    private Page<TaskView> page;
    private List<Person> people;
    private Waiting waiting;

    /** Answers at once that there is nothing, where there is nothing to see. */
    public void load() {
        page();
    }

    public List<TaskView> getRows() {
        return page().items();
    }

    public int getCount() {
        return page().total();
    }

    public boolean isFiltered() {
        return TaskTerms.FILTERS.stream().anyMatch(getAddress()::has);
    }

    /** Whether all tasks shown are the reader's own: then nobody is named in the rows. */
    public boolean isMine() {
        page();
        return TaskQuery.MINE.equals(query.assignee());
    }

    public ListAddress getAddress() {
        if (address == null) {
            address = TaskAddress.of(external().getRequestParameterMap());
        }
        return address;
    }

    public TaskFilters getFilters() {
        page();
        return new TaskFilters(address, query, getPeople(), say);
    }

    /** Who may be given a task. */
    public List<Person> getPeople() {
        if (people == null) {
            people = assignees.of(null);
        }
        return people;
    }

    public Pager getPager() {
        return Pager.of(page(), getAddress(), "page", SIZE, say);
    }

    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = tasks.waiting();
        }
        return waiting;
    }

    public String export(String ending) {
        return getAddress()
                .without("page")
                .without(FilterTabs.VIEW)
                .at("/task/tasks-export.xhtml")
                .with("as", ending)
                .toString();
    }

    public boolean isExportable() {
        return !external().isUserInRole(Role.Names.READER);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    private Page<TaskView> page() {
        if (page == null) {
            query = TaskAddress.query(getAddress());
            page = tasks.page(query, (Pager.number(address, "page") - 1) * SIZE, SIZE);
        }
        return page;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
