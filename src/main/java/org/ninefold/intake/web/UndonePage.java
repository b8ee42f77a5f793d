package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.intake.UndoOutcome;
import org.ninefold.intake.Undos;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Language;

/** What became of the records of an import that was taken back, as csv. */
@Named
@RequestScoped
public class UndonePage {

    @EJB
    Undos undos;

    @Inject
    Language language;

    private Long id;
    private String outcome;

    public void download() throws IOException {
        if (id == null) {
            throw new NotFound("import", "?");
        }
        undos.get(id);
        Messages texts = new Messages(language.getLocale());
        UndoOutcome chosen = UndoPage.outcome(outcome);
        CsvAnswer.send("undone-" + id, out -> undos.writeRows(id, chosen, texts, out));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
