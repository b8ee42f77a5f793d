package org.ninefold.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/**
 * Forms are sent to the whole address of their page, with its parameters: when the page has expired or the session has
 * ended, it comes back as what it was. Named in faces-config.xml.
 */
public class FormAddress extends ViewHandlerWrapper {

    private static final String LINKING = FormAddress.class.getName();

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String page = getWrapped().getActionURL(faces, viewId);
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        UIViewRoot root = faces.getViewRoot();
        boolean form = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && !faces.getAttributes().containsKey(LINKING)
                && root != null
                && viewId.equals(root.getViewId())
                && request.getQueryString() != null;
        return form ? page + "?" + request.getQueryString() : page;
    }

    /** A link says its parameters itself. */
    @Override
    public String getBookmarkableURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        faces.getAttributes().put(LINKING, true);
        try {
            return getWrapped().getBookmarkableURL(faces, viewId, parameters, includeViewParams);
        } finally {
            faces.getAttributes().remove(LINKING);
        }
    }
}
