package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.document.TemplateView;
import org.ninefold.document.Templates;

/** What is written and said to people. */
@Named
@RequestScoped
public class TemplatesPage {

    static final String PAGE = "/document/templates.xhtml";

    @EJB
    Templates templates;

    private List<TemplateView> all;

    public List<TemplateView> getAll() {
        if (all == null) {
            all = templates.all();
        }
        return all;
    }
}
