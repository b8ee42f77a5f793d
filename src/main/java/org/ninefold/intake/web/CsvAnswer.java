package org.ninefold.intake.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Answers a request with a csv to keep, instead of a page. */
final class CsvAnswer {

    /** By this mark spreadsheets know that the letters are UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvAnswer() {}

    /** What writes the lines. */
    interface Lines {
        void writeTo(Writer out) throws IOException;
    }

    /** @param name of the file, plain letters only */
    static void send(String name, Lines lines) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        Writer out = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        lines.writeTo(out);
        out.flush();
        faces.responseComplete();
    }
}
