package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.intake.ImportKind;
import org.ninefold.intake.Imports;

/** A csv with the header of a kind and no rows. */
@Named
@RequestScoped
public class TemplatePage {

    @EJB
    Imports imports;

    private String kind;

    public void download() throws IOException {
        ImportKind chosen = imports.kind(kind);
        CsvAnswer.send(chosen.name(), out -> out.write(chosen.template()));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
