package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Download;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.Language;
import org.ninefold.survey.Responses;

/** Sends the answers of a wave as a file, a row for each person. */
@Named
@RequestScoped
public class ResultsExportPage {

    @EJB
    Responses responses;

    @Inject
    Download download;

    @Inject
    Language language;

    public void send() throws IOException {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("wave");
        Long wave = Ids.read(asked);
        if (wave == null) {
            throw new NotFound("wave", asked);
        }
        download.sendStable("responses", sheet -> responses.export(wave, language.getTag(), sheet));
    }
}
