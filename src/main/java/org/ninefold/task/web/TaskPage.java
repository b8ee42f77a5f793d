package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Role;
import org.ninefold.account.Accounts;
import org.ninefold.platform.web.Draft;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;

/** Makes a task, or changes one. */
@Named
@ViewScoped
public class TaskPage extends EditForm {

    private static final long serialVersionUID = 1L;
    private static final TaskFields EMPTY = new TaskFields(null, null, null, null, TaskPriority.NORMAL);

    @EJB
    Tasks tasks;

    @EJB
    Accounts accounts;

    private String account;
    private String accountName;
    private String due;
    private String why;
    private transient TaskView task;

    @Override
    protected Stored stored() {
        task = isNew() ? null : tasks.get(getRef());
        if (task != null) {
            account = task.account();
            accountName = task.accountName();
            return new Stored(values(task), task.version());
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        only(!external.isUserInRole(Role.Names.READER));
        account = account == null || account.isBlank() ? null : account;
        accountName = account == null ? null : accounts.get(account).fields().name();
        Map<String, Object> values = values(EMPTY);
        values.put("assignee", external.getRemoteUser());
        values.put("due_on", ListAddress.day(due));
        take(external.getRequestParameterMap(), values);
        return new Stored(values, 0);
    }

    /** What gave rise to a new task, as the page says that it was opened from; as much as a task holds. */
    private void take(Map<String, String> sent, Map<String, Object> values) {
        why = cut(sent.get("why"), Why.LONGEST);
        values.put("task_note", cut(sent.get("note"), TaskFields.LONGEST_NOTE));
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    @Override
    protected String create() {
        return tasks.add(account, fields(), new Why(null, why, null)).ref();
    }

    @Override
    protected void change() {
        tasks.change(getRef(), getDraft().getVersion(), fields());
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done("task.saved", getDraft().typed("task_title"), getBack());
    }

    /** Takes a step beside the form; answers whether nobody was quicker. */
    public boolean meets(Runnable step) {
        return isDone(step);
    }

    /** Where the page was opened from: a new task's account, else the list. */
    public ListAddress getBack() {
        return isNew() && account != null
                ? new ListAddress("/account/account.xhtml", Map.of("ref", account))
                : new ListAddress(TaskAddress.PAGE);
    }

    private static Map<String, Object> values(TaskFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("task_title", fields.title());
        values.put("task_note", fields.note());
        values.put("assignee", fields.assignee());
        values.put("due_on", fields.due());
        values.put("task_priority", fields.priority());
        return values;
    }

    /** With what others may have changed meanwhile beside the fields of the form. */
    private static Map<String, Object> values(TaskView task) {
        Map<String, Object> values = values(task.fields());
        values.put("task_state", task.state());
        values.put("snoozed_until", task.snoozedUntil());
        return values;
    }

    private TaskFields fields() {
        Draft draft = getDraft();
        return new TaskFields(
                draft.typed("task_title"),
                draft.typed("task_note"),
                draft.typed("assignee"),
                draft.value("due_on", LocalDate.class),
                getPriority());
    }

    /** Null for a new one. */
    public TaskView getTask() {
        if (task == null && !isNew()) {
            task = tasks.get(getRef());
        }
        return task;
    }

    public TaskPriority getPriority() {
        return getDraft().value("task_priority", TaskPriority.class);
    }

    public void setPriority(TaskPriority priority) {
        getDraft().getValues().put("task_priority", priority);
    }

    /** One where the task waits for somebody to take it, else none. */
    public List<String> getNobody() {
        return isNew() || getTask().fields().assignee() != null ? List.of() : List.of("");
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** The day by which a new task is to be done, as the address says it. */
    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getAccountName() {
        return accountName;
    }

    /** The reference of the account, or null. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
