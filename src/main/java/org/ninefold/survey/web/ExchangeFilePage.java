package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.web.Download;
import org.ninefold.platform.web.Ids;
import org.ninefold.survey.Handovers;
import org.ninefold.survey.InstituteColumns;

/** Sends what goes with the exchange as files: people, a sample, the instructions, and an empty file for answers. */
@Named
@RequestScoped
public class ExchangeFilePage {

    @EJB
    Handovers handovers;

    @Inject
    Download download;

    public void send() throws IOException {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        switch (asked.getOrDefault("what", "people")) {
            case "people" -> people(asked.get("file"));
            case "sample" -> download.sendPlain("sample", this::sample);
            case "answers" -> answers(asked.get("wave"));
            case "instructions" -> instructions(asked.getOrDefault("language", ""));
            default -> throw new NotFound("file", asked.get("what"));
        }
    }

    private void people(String file) throws IOException {
        long id = Ids.of("handover", file);
        download.sendPlain("people", sheet -> handovers.export(id, sheet));
    }

    private void sample(Sheet sheet) {
        handovers.sample(ExchangeText.SAMPLE).forEach(sheet::row);
        sheet.end();
    }

    private void answers(String wave) throws IOException {
        long id = Ids.of("wave", wave);
        download.sendPlain("answers", sheet -> handovers.answerSheet(id, sheet));
    }

    private void instructions(String language) throws IOException {
        if (!InstituteColumns.LANGUAGES.contains(language)) {
            throw new NotFound("instructions", language);
        }
        download.text(
                "instructions-" + language,
                ExchangeText.in(language, handovers.columns()).whole());
    }
}
