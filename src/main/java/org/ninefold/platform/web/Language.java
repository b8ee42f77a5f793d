package org.ninefold.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.ninefold.platform.messages.Bundles;

/** The language of the session: the user's own after sign-in, the browser's before. */
@Named
@SessionScoped
public class Language implements Serializable {

    private static final long serialVersionUID = 1L;

    private String tag;

    public String getTag() {
        if (tag != null) {
            return tag;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String wanted = faces == null
                ? "en"
                : faces.getExternalContext().getRequestLocale().getLanguage();
        return Bundles.LANGUAGES.contains(wanted) ? wanted : "en";
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    public List<String> getAll() {
        return Bundles.LANGUAGES;
    }

    /** The language of this tag where it is one of ours, else the session's. */
    public String orOwn(String asked) {
        return asked != null && Bundles.LANGUAGES.contains(asked) ? asked : getTag();
    }

    public void speak(String language) {
        if (Bundles.LANGUAGES.contains(language)) {
            tag = language;
        }
    }

    static Locale of(FacesContext faces) {
        return faces.getViewRoot() == null
                ? faces.getExternalContext().getRequestLocale()
                : faces.getViewRoot().getLocale();
    }
}
