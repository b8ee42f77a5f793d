package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.platform.web.Download;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.stakeholder.MapDrawings;

/** Answers with the drawing of an account's decision map, for the page, and as a file to be kept. */
@Named
@RequestScoped
public class DrawingPage {

    @EJB
    MapDrawings drawings;

    @Inject
    Language language;

    @Inject
    Download download;

    private String ref;
    private String asOf;
    private boolean kept;

    public void send() throws IOException {
        download.picture(kept ? "decision-map" : null, drawings.of(ref, ListAddress.day(asOf), language.getLocale()));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getAsOf() {
        return asOf;
    }

    /** The day at whose end the map is shown. */
    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    /** Whether it is to be kept as a file. */
    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
