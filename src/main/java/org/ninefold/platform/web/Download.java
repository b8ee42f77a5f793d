package org.ninefold.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;

/** Answers a request for a page with a file instead. */
@Dependent
public class Download {

    @Inject
    Language language;

    @Inject
    Clock clock;

    /**
     * Sends a list in the format that the parameter {@code as} names.
     *
     * @param name of the file, without day and ending
     */
    public void send(String name, Consumer<Sheet> list) throws IOException {
        send(name, SheetWords.in(new Messages(language.getLocale())), list);
    }

    /** The same with columns that are called alike in each language. */
    public void sendStable(String name, Consumer<Sheet> list) throws IOException {
        send(name, SheetWords.stable(new Messages(language.getLocale())), list);
    }

    /** The same for programs: they take the first bytes for the first cell. */
    public void sendPlain(String name, Consumer<Sheet> list) throws IOException {
        send(name, SheetWords.PLAIN, list);
    }

    /** Sends text as a file, in the language that it is written in. */
    public void text(String name, String content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        begin(faces.getExternalContext(), "text/plain");
        keep(faces.getExternalContext(), name, "txt");
        faces.getExternalContext().setResponseCharacterEncoding("UTF-8");
        faces.getExternalContext().getResponseOutputWriter().write(content);
        faces.responseComplete();
    }

    private void send(String name, SheetWords words, Consumer<Sheet> list) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String as = external.getRequestParameterMap().getOrDefault("as", "");
        SheetFormat format = SheetFormat.ofEnding(as).orElseThrow(() -> new NotFound("export", as));
        begin(external, format.mediaType());
        keep(external, name, format.ending());
        try (Sheet sheet = format.open(external.getResponseOutputStream(), words)) {
            list.accept(sheet);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /**
     * Answers with a picture.
     *
     * @param name of the file, without day and ending; null where it is shown and not kept
     * @param svg whole
     */
    public void picture(String name, String svg) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        begin(external, "image/svg+xml");
        if (name != null) {
            keep(external, name, "svg");
        }
        external.getResponseOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static void begin(ExternalContext external, String mediaType) {
        external.setResponseContentType(mediaType);
        external.setResponseHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox");
    }

    private void keep(ExternalContext external, String name, String ending) {
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "-" + LocalDate.now(clock) + "." + ending + "\"");
    }

    /** Sends nested maps, lists and texts as a file. */
    public void json(String name, Map<String, ?> content) throws IOException {
        json(name, ScriptJson.of(content));
    }

    /** Sends JSON as a file. */
    public void json(String name, String content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        begin(faces.getExternalContext(), "application/json");
        keep(faces.getExternalContext(), name, "json");
        faces.getExternalContext().setResponseCharacterEncoding("UTF-8");
        faces.getExternalContext().getResponseOutputWriter().write(content);
        faces.responseComplete();
    }
}
