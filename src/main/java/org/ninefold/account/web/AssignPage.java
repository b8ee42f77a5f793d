package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountChoices;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountSelection;
import org.ninefold.account.AssignmentOrder;
import org.ninefold.account.BulkAssignments;
import org.ninefold.account.OpenWork;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.platform.web.Submissions;

/** Asks to whom accounts are to be given: those ticked in the list, or all that its address finds. */
@Named
@RequestScoped
public class AssignPage {

    /** What stands for "as it is" in the form; an empty text is nobody. */
    static final String STAYS = "=";

    private static final String PICK = "pick";
    private static final String ALONG = "along";

    @EJB
    BulkAssignments assignments;

    @EJB
    AccountChoices choices;

    @Inject
    Submissions submissions;

    @Inject
    Say say;

    private AccountChoices.Offer offer;
    private Integer count;
    private OpenWork work;

    /** Answers at once that there is nothing, where there is nothing to see. */
    public void load() {
        getCount();
        String mark = submissions.mark();
        if (submissions.isDone(mark)) {
            say.note("form.sent");
        }
    }

    /** Gives the work to a job, and shows what becomes of it. */
    public void order() {
        Map<String, String> fields = external().getRequestParameterMap();
        AssignmentOrder order = new AssignmentOrder(
                asked(fields.get("to-owner")), asked(fields.get("to-team")), fields.containsKey(ALONG));
        Long told = Ids.read(fields.get("count"));
        AccountSelection selection = selection().counted(told == null ? null : told.intValue());
        String run = submissions.once(submissions.mark(), () -> Long.toString(assignments.order(selection, order)));
        new ListAddress("/account/assignment.xhtml").with("id", run).open();
    }

    /** How many accounts are meant. */
    public int getCount() {
        if (count == null) {
            count = assignments.count(selection());
        }
        return count;
    }

    /** What their owners still have to do with them. */
    public OpenWork getWork() {
        if (work == null) {
            work = assignments.work(selection());
        }
        return work;
    }

    /** Whether that is to go along, as it does unless somebody says no. */
    public boolean isAlong() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !faces.isPostback() || external().getRequestParameterMap().containsKey(ALONG);
    }

    /** Whether they were ticked one by one. */
    public boolean isTicked() {
        return picks().length > 0;
    }

    public AccountChoices.Offer getOffer() {
        if (offer == null) {
            offer = choices.forForm();
        }
        return offer;
    }

    /** The filters that find them. */
    public AccountFilters getFilters() {
        return new AccountFilters(AccountAddress.asked(), choices.forList(), say);
    }

    /** The list they come from. */
    public String getList() {
        return AccountAddress.asked().toString();
    }

    private AccountSelection selection() {
        AccountQuery query = AccountAddress.table(AccountAddress.asked()).query();
        return isTicked() ? AccountSelection.of(List.of(picks())) : AccountSelection.of(query);
    }

    private static String asked(String field) {
        return STAYS.equals(field) ? null : field;
    }

    private static String[] picks() {
        return external().getRequestParameterValuesMap().getOrDefault(PICK, new String[0]);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
