package org.ninefold.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;

/** Answers a request for a page with a list as a file instead, in the format that the parameter {@code as} names. */
@Dependent
public class Download {

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** @param name of the file, without day and ending */
    public void send(String name, Consumer<Sheet> list) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        String as = external.getRequestParameterMap().getOrDefault("as", "");
        SheetFormat format = SheetFormat.ofEnding(as).orElseThrow(() -> new NotFound("export", as));
        external.setResponseContentType(format.mediaType());
        external.setResponseHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "-" + LocalDate.now(clock) + "." + format.ending() + "\"");
        SheetWords words = SheetWords.in(new Messages(language.getLocale()));
        try (Sheet sheet = format.open(external.getResponseOutputStream(), words)) {
            list.accept(sheet);
        }
        faces.responseComplete();
    }
}
