package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.ActivityView;
import org.ninefold.account.Attendance;

/** Notes or plans an activity, or changes or removes one; who may only read sees what was said. */
@Named
@ViewScoped
public class ActivityPage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    Activities activities;

    @EJB
    Accounts accounts;

    @Inject
    Clock clock;

    private String account;
    private String accountName;
    private boolean changeable;
    private transient Attendance attendance;
    private transient ActivityView view;
    private final ActivityForm form = new ActivityForm();

    @Override
    protected Stored stored() {
        ActivityView activity = isNew() ? null : activities.get(getRef());
        account = activity == null ? account : activity.account();
        AccountView view = accounts.get(account);
        changeable = view.changeable();
        only(changeable || activity != null);
        accountName = view.fields().name();
        return activity == null
                ? new Stored(ActivityForm.values(begun()), 0)
                : new Stored(ActivityForm.values(activity.fields()), activity.version());
    }

    /** What the address says of a new one: its kind, and whether it is planned. */
    private ActivityFields begun() {
        Optional<ActivityKind> kind = Stream.of(ActivityKind.values())
                .filter(known -> known.name().equals(form.getKindAsked()))
                .findFirst();
        LocalDate today = LocalDate.now(clock);
        String me = FacesContext.getCurrentInstance().getExternalContext().getRemoteUser();
        return new ActivityFields(
                kind.orElse(ActivityKind.CALL), !form.isPlannedAsked(), today, null, null, null, null, me, null, null);
    }

    @Override
    protected String create() {
        return activities.add(account, null, form.fields(getDraft())).ref();
    }

    @Override
    protected void change() {
        activities.change(getRef(), getDraft().getVersion(), form.fields(getDraft()));
    }

    @Override
    protected void delete() {
        binned(activities.remove(getRef(), getDraft().getVersion()));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(removed ? "activity.removed" : "activity.saved", getDraft().typed("about"), account(account));
    }

    public ActivityForm getForm() {
        return form;
    }

    /** Who can take part. */
    public Attendance getAttendance() {
        if (attendance == null) {
            attendance = activities.attendance(account);
        }
        return attendance;
    }

    /** References of the people who took part; always a list, whatever the form hands over. */
    public List<String> getContacts() {
        return ActivityForm.names(getDraft(), "contacts");
    }

    public void setContacts(List<String> refs) {
        ActivityForm.put(getDraft(), "contacts", refs);
    }

    /** Sign-in names of who else took part. */
    public List<String> getColleagues() {
        return ActivityForm.names(getDraft(), "colleagues");
    }

    public void setColleagues(List<String> names) {
        ActivityForm.put(getDraft(), "colleagues", names);
    }

    /** As it is stored. */
    public ActivityView getView() {
        if (view == null) {
            view = activities.get(getRef());
        }
        return view;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public String getAccountName() {
        return accountName;
    }

    /** The reference of the account. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
