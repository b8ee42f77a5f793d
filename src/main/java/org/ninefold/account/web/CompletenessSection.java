package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ninefold.account.Accounts;
import org.ninefold.account.Completeness;
import org.ninefold.account.Need;
import org.ninefold.platform.web.Say;

/** What is known of the account shown, and what is missing. */
@Named
@RequestScoped
public class CompletenessSection {

    @EJB
    Accounts accounts;

    @Inject
    AccountPage account;

    @Inject
    Say say;

    private Completeness completeness;

    public List<Need> getNeeds() {
        return Arrays.asList(Need.values());
    }

    public Completeness getCompleteness() {
        if (completeness == null) {
            completeness = accounts.completeness(account.getRef());
        }
        return completeness;
    }

    /** What somebody is to do about what is missing. */
    public String task(Need need) {
        return say.text("completeness.task." + need.name());
    }
}
