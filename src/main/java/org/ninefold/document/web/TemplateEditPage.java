package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.document.Said;
import org.ninefold.document.TemplateView;
import org.ninefold.document.Templates;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.ListAddress;

/** Changes what a template says. */
@Named
@ViewScoped
public class TemplateEditPage extends EditForm {

    private static final long serialVersionUID = 1L;

    @EJB
    Templates templates;

    private transient TemplateView template;

    @Override
    protected Stored stored() {
        template = templates.editable(getRef());
        Map<String, Object> values = new LinkedHashMap<>();
        template.texts().forEach((language, said) -> {
            values.put("subject_" + language, said.subject());
            values.put("body_" + language, said.body());
        });
        return new Stored(values, template.version());
    }

    /** Templates come with the product. */
    @Override
    protected String create() {
        throw new IllegalStateException("cannot be made here");
    }

    @Override
    protected void change() {
        Map<String, Said> texts = new LinkedHashMap<>();
        Bundles.LANGUAGES.forEach(language -> texts.put(
                language,
                new Said(getDraft().typed("subject_" + language), getDraft().typed("body_" + language))));
        templates.save(getRef(), getDraft().getVersion(), texts);
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done("template.saved", say.text("template." + saved), getBack());
    }

    public TemplateView getTemplate() {
        if (template == null) {
            template = templates.editable(getRef());
        }
        return template;
    }

    public ListAddress getBack() {
        return new ListAddress(TemplateTextPage.PAGE, Map.of("key", getRef()));
    }
}
