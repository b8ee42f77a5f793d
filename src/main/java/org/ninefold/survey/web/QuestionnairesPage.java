package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.QuestionnaireView;
import org.ninefold.survey.Questionnaires;
import org.ninefold.survey.SurveyRefusal;

/** What people can be asked, and the way in for a questionnaire from a file. */
@Named
@ViewScoped
public class QuestionnairesPage implements Serializable {

    static final String PAGE = "/survey/questionnaires.xhtml";

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    /** In bytes; more could not be a questionnaire. */
    private static final int LARGEST_FILE = 4_000_000;

    @EJB
    Questionnaires questionnaires;

    @Inject
    Say say;

    private String number;
    private transient Part file;
    private transient Page<QuestionnaireView> page;

    public Page<QuestionnaireView> getPage() {
        if (page == null) {
            page = questionnaires.page((Pager.number(address(), "page") - 1) * SHOWN, SHOWN);
        }
        return page;
    }

    public Pager getPager() {
        return Pager.of(getPage(), address(), "page", SHOWN, say);
    }

    private ListAddress address() {
        return new ListAddress(PAGE).with("page", number);
    }

    /** Adds the questionnaire of the file, and shows it. */
    public void bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            say.mend("questionnaires.no-file");
            return;
        }
        if (file.getSize() > LARGEST_FILE) {
            throw new Refused(SurveyRefusal.FILE_TOO_LARGE, LARGEST_FILE);
        }
        try (InputStream content = file.getInputStream()) {
            QuestionnaireView added = questionnaires.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            String key = added.definition().key();
            say.done("questionnaire.added", key);
            new ListAddress(QuestionnaireForm.PAGE, Map.of("key", key)).open();
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
