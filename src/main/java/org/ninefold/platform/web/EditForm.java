package org.ninefold.platform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;

/**
 * What all pages that make, change or remove something do alike: make once, however often the form is sent; meet what
 * others saved meanwhile; say what was done and go on.
 */
public abstract class EditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    protected Say say;

    @Inject
    Submissions submissions;

    @Inject
    Typing typing;

    private final Draft draft = new Draft();
    private String ref;
    private String mark;
    private boolean again;

    /** A thing's fields as its form has them. */
    public record Stored(Map<String, Object> values, long version) {}

    /** The thing as stored, or what a new one begins with; throws where it may not be seen or changed. */
    protected abstract Stored stored();

    /** Makes the thing from the draft; answers with its reference. */
    protected abstract String create();

    /** Changes the thing as the draft says. */
    protected abstract void change();

    /** Removes the thing. */
    protected void delete() {
        throw new IllegalStateException("cannot be removed here");
    }

    /** Says that the thing of this reference is saved, or removed, and goes on. */
    protected abstract void leave(String saved, boolean removed);

    public void load() {
        Stored stored = stored();
        draft.begin(stored.values(), stored.version());
        typing.seen().ifPresent(draft::sawOnly);
        if (isNew()) {
            mark = mark();
            if (submissions.isDone(mark)) {
                say.note("form.sent");
            }
        }
    }

    /** Tells this form from all others that make something; the same when a person comes back to it. */
    protected String mark() {
        return submissions.mark();
    }

    public void save() {
        if (isNew()) {
            again = submissions.isDone(mark);
            leave(submissions.once(mark, this::create), false);
        } else if (isDone(this::changeOnce)) {
            leave(ref, false);
        }
    }

    /** Where the other who was quicker saved the very same, as on a second click, nothing is left to do. */
    private void changeOnce() {
        try {
            change();
        } catch (Refused refused) {
            again = refused.refusal().ground() == Ground.OUTDATED && draft.says(stored().values());
            if (!again) {
                throw refused;
            }
        }
    }

    public void remove() {
        if (isDone(this::deleteOnce)) {
            leave(ref, true);
        }
    }

    /** What was there when the form was opened and is not there now is removed. */
    private void deleteOnce() {
        try {
            delete();
        } catch (NotFound gone) {
            again = true;
        }
    }

    /** Where somebody was quicker, the draft meets what they saved, and the person decides again. */
    protected boolean isDone(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            if (refused.refusal().ground() != Ground.OUTDATED) {
                throw refused;
            }
            Stored theirs = stored();
            String who =
                    refused.facts().isEmpty() ? "?" : refused.facts().get(0).toString();
            draft.meet(theirs.values(), theirs.version(), who);
            return false;
        }
    }

    /** Keeps those out who may only read. */
    protected static void only(boolean changeable) {
        if (!changeable) {
            throw new EJBAccessException("may only be read");
        }
    }

    /** Tells what was done, and goes to a page. */
    protected void done(String key, Object name, ListAddress page) {
        if (again) {
            say.done("form.again");
        } else {
            say.done(key, name);
        }
        page.open();
    }

    public boolean isNew() {
        return ref == null;
    }

    public Draft getDraft() {
        return draft;
    }

    /** The reference of the thing that is changed; null for a new one. */
    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
