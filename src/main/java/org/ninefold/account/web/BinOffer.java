package org.ninefold.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Offers on a page to take back what was just removed or merged. */
@Named
@RequestScoped
public class BinOffer {

    @Inject
    LastRemoval last;

    public void undo() {
        last.undo();
    }

    public boolean isOpen() {
        return last.isOpen();
    }

    public long getSecondsLeft() {
        return last.getSecondsLeft();
    }

    /** What was done. */
    public String getText() {
        return last.getText();
    }
}
