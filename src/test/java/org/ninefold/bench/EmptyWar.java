package org.ninefold.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.primefaces.PrimeFaces;

/** The smallest PrimeFaces application: one page, the PrimeFaces jar, no beans. */
final class EmptyWar {

    private static final String WEB_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name>
                <param-value>Production</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>faces</servlet-name>
                <url-pattern>*.xhtml</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    /** Faces does not start without CDI. */
    private static final String BEANS_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
            <h:head><title>Empty</title></h:head>
            <h:body><p:outputPanel>Empty</p:outputPanel></h:body>
            </html>
            """;

    private EmptyWar() {}

    static Path make() {
        Path war = Knobs.FOLDER.resolve("empty.war");
        try {
            Files.createDirectories(Knobs.FOLDER);
            try (OutputStream out = Files.newOutputStream(war);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                add(zip, "WEB-INF/web.xml", WEB_XML.getBytes(StandardCharsets.UTF_8));
                add(zip, "WEB-INF/beans.xml", BEANS_XML.getBytes(StandardCharsets.UTF_8));
                add(zip, "index.xhtml", PAGE.getBytes(StandardCharsets.UTF_8));
                add(zip, "WEB-INF/lib/primefaces.jar", Files.readAllBytes(primeFaces()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private static Path primeFaces() {
        try {
            return Path.of(PrimeFaces.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
