package org.ninefold.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

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

    /** What a mark is called in an address. */
    private static final String NAME = "form";

    private static final Pattern MARK = Pattern.compile("[0-9a-f-]{36}");

    private final Map<String, String> outcomes = new ConcurrentHashMap<>();

    /**
     * The mark of the form that is being shown. It stands in the address, the one thing that comes back unchanged when
     * a person goes back or reloads; an address without one is sent on to itself with a new one.
     */
    public String mark() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String given = external.getRequestParameterMap().get(NAME);
        if (given != null && MARK.matcher(given).matches()) {
            return given;
        }
        String made = UUID.randomUUID().toString();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String asked = given == null && request.getQueryString() != null ? request.getQueryString() + "&" : "";
        try {
            external.redirect(request.getRequestURI() + "?" + asked + NAME + "=" + made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /** Whether the form of this mark has done its work. */
    public boolean isDone(String mark) {
        return outcomes.containsKey(mark);
    }

    /**
     * Does the work for the first sending of the form; a second one waits for the first and answers the same. Work that
     * throws has not been done, and may be tried again.
     *
     * @param mark the form's, told from the marks of other forms
     * @return the reference of what was made
     */
    public String once(String mark, Supplier<String> work) {
        if (outcomes.size() > KEPT) {
            outcomes.clear();
        }
        return outcomes.computeIfAbsent(mark, first -> work.get());
    }
}
