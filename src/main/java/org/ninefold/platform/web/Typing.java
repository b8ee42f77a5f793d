package org.ninefold.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.OptionalLong;

/**
 * What was typed into a form whose page had been open too long for the server to know it: it stands in the fields again
 * when the page comes back, and is saved when the person says so once more. Pages with passwords keep no state and
 * never expire.
 */
@Named
@SessionScoped
public class Typing implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A form's field with the version of the thing that it was filled from. */
    private static final String SEEN = "seen";

    @Inject
    Say say;

    private String address;
    private HashMap<String, String> fields = new HashMap<>();

    /** Keeps what a request brought for a page that has expired. */
    void keep(FacesContext faces) {
        address = address(faces);
        fields = new HashMap<>(faces.getExternalContext().getRequestParameterMap());
    }

    /** The version that the form on this page showed before, where one is kept for it. */
    public OptionalLong seen() {
        String version = isKept() ? fields.getOrDefault(SEEN, "") : "";
        return version.matches("-?\\d{1,18}") ? OptionalLong.of(Long.parseLong(version)) : OptionalLong.empty();
    }

    /** Puts it back into the fields of the page that is about to be shown, once. */
    public void restore() {
        if (!isKept()) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            String id = component.getClientId(faces);
            String typed = fields.getOrDefault(id, fields.get(id + "_input"));
            if (component instanceof EditableValueHolder field && typed != null) {
                field.setSubmittedValue(typed);
            }
            return VisitResult.ACCEPT;
        });
        fields.clear();
        say.note("form.expired");
    }

    private boolean isKept() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !fields.isEmpty() && !faces.isPostback() && address(faces).equals(address);
    }

    private static String address(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return request.getRequestURI() + "?" + request.getQueryString();
    }
}
