package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ninefold.account.Priorities;

/** The order of priorities as a sentence, for screens that show a priority. */
@Named("priorityOrder")
@RequestScoped
public class PriorityOrderText {

    @EJB
    Priorities priorities;

    private String text;

    public String getText() {
        if (text == null) {
            text = String.join(", ", priorities.current().codes());
        }
        return text;
    }
}
