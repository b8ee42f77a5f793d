package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.intake.Imports;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Language;

/** The rejected rows of an import as csv, to be mended and sent again. */
@Named
@RequestScoped
public class RejectionsPage {

    @EJB
    Imports imports;

    @Inject
    Language language;

    private Long id;
    private Boolean duplicates;

    public void download() throws IOException {
        if (id == null) {
            throw new NotFound("import", "?");
        }
        imports.get(id);
        Messages texts = new Messages(language.getLocale());
        CsvAnswer.send("rejected-" + id, out -> imports.writeRejections(id, duplicates, texts, out));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Null for all rows. */
    public Boolean getDuplicates() {
        return duplicates;
    }

    public void setDuplicates(Boolean duplicates) {
        this.duplicates = duplicates;
    }
}
