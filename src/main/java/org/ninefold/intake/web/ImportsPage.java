package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.ninefold.intake.ImportKind;
import org.ninefold.intake.ImportView;
import org.ninefold.intake.Imports;
import org.ninefold.intake.Uploads;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** Sends a file of the chosen kind, explains its columns, and lists what was sent. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @EJB
    Imports imports;

    @EJB
    Uploads uploads;

    @Inject
    Say say;

    private String kind;
    private String number;
    private transient Part file;
    private transient Page<ImportView> page;

    public void load() {
        if (kind == null) {
            kind = imports.kinds().get(0).name();
        }
        imports.kind(kind);
    }

    /** Keeps the file and goes on to its columns. */
    public String send() throws IOException {
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isEmpty()) {
            say.mend("imports.no-file");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return "/intake/map.xhtml?faces-redirect=true&id="
                    + uploads.keep(kind, file.getSubmittedFileName(), content);
        }
    }

    public List<ImportKind> getKinds() {
        return imports.kinds();
    }

    public ImportKind getChosen() {
        return imports.kind(kind);
    }

    public Page<ImportView> getPage() {
        if (page == null) {
            page = imports.page((Pager.number(address(), "page") - 1) * SHOWN, SHOWN);
        }
        return page;
    }

    public Pager getPager() {
        return Pager.of(getPage(), address(), "page", SHOWN, say);
    }

    private ListAddress address() {
        return new ListAddress("/intake/imports.xhtml").with("kind", kind).with("page", number);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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
