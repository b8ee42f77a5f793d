package org.ninefold.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Makes a form that creates something do so once, however often it is sent: a double click, a reload, the way back and
 * save again all answer with what the first sending made.
 */
@Named
@SessionScoped
public class Submissions implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than a person has open at once; beyond it the outcomes of old forms are forgotten. */
    private static final int KEPT = 500;

    private final Map<String, String> outcomes = new ConcurrentHashMap<>();

    /** A mark for a form that is being shown; the form brings it back. */
    public String mark() {
        return UUID.randomUUID().toString();
    }

    /**
     * Does the work for the first sending of the form; a second one waits for the first and answers the same. Work that
     * throws has not been done, and may be tried again.
     *
     * @return the reference of what was made
     */
    public String once(String mark, Supplier<String> work) {
        if (mark == null) {
            return work.get();
        }
        if (outcomes.size() > KEPT) {
            outcomes.clear();
        }
        return outcomes.computeIfAbsent(mark, first -> work.get());
    }
}
