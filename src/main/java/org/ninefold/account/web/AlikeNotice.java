package org.ninefold.account.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.Likeness;
import org.ninefold.account.Lookalike;

/**
 * The accounts that look like what is being typed. A form that is sent says which of them its reader had before the
 * eyes: what nobody has seen yet is shown before anything is saved, and what was seen is not asked about again.
 */
public final class AlikeNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the form calls the mark of what it showed. */
    private static final String SEEN = "alike-seen";

    private final ArrayList<Lookalike> found = new ArrayList<>();
    private boolean stopping;

    /** There is something to look at. */
    private static final class Unseen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unseen() {
            super(null, null, false, false);
        }
    }

    void show(List<Lookalike> alike) {
        found.clear();
        found.addAll(alike);
    }

    /** Saves, unless there is something to look at first. */
    void before(Runnable saving) {
        stopping = false;
        try {
            saving.run();
        } catch (Unseen unseen) {
            stopping = true;
        }
    }

    /**
     * Part of saving, so that a form sent several times finds not what its first sending has just made.
     *
     * @throws Unseen where the person has to look at them before anything is saved
     */
    void mustBeSeen(List<Lookalike> alike) {
        show(alike);
        String seen = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(SEEN);
        boolean telling = found.stream().anyMatch(account -> account.likeness() != Likeness.BEGINNING);
        if (telling && !getMark().equals(seen)) {
            throw new Unseen();
        }
    }

    public List<Lookalike> getFound() {
        return found;
    }

    /** Tells what is shown now from what was shown before. */
    public String getMark() {
        return Integer.toHexString(found.hashCode());
    }

    /** Whether saving was put off to show them. */
    public boolean isStopping() {
        return stopping;
    }
}
