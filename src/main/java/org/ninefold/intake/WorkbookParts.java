package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.ninefold.kernel.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook and how they are related: a zip archive of the Open Packaging Conventions (ISO/IEC 29500-2). */
final class WorkbookParts implements AutoCloseable {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final ZipFile zip;
    /** By their names in lower case: the conventions know no other difference between parts. */
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private String workbook;
    private PartRelations relations;

    /** @throws Refused when the file is no whole archive, is encrypted, is too large inside, or holds no workbook */
    WorkbookParts(Path file) throws IOException, SAXException {
        this.zip = new ZipFile(file.toFile());
        try {
            takeIn();
            relate();
        } catch (IOException | SAXException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void takeIn() throws IOException {
        if (zip.size() > ZipLimits.MOST_ENTRIES) {
            throw new Refused(FileRefusal.TOO_LARGE_INSIDE);
        }
        long all = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            all += Math.max(0, entry.getSize());
            if (entry.getSize() > ZipLimits.most(entry) || all > ZipLimits.MOST_BYTES) {
                throw new Refused(FileRefusal.TOO_LARGE_INSIDE);
            }
            refuseDocumentType(entry);
            parts.put(key(entry.getName()), entry);
        }
    }

    /** No honest workbook declares a document type; the parsers refuse it again. */
    private void refuseDocumentType(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String head = new String(in.readNBytes(FileFormat.HEAD), StandardCharsets.ISO_8859_1);
            if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                throw new Refused(FileRefusal.EXTERNAL_ENTITY);
            }
        }
    }

    private void relate() throws IOException, SAXException {
        // the relations tell enough, but nothing in the archive may be hostile
        parse("/[Content_Types].xml", new DefaultHandler());
        PartRelations top = new PartRelations("/");
        parse("/_rels/.rels", top);
        workbook = top.ofType("officeDocument");
        if (workbook == null || !parts.containsKey(key(workbook))) {
            throw new Refused(FileRefusal.WRONG_TYPE);
        }
        int name = workbook.lastIndexOf('/') + 1;
        relations = new PartRelations(workbook);
        parse(workbook.substring(0, name) + "_rels/" + workbook.substring(name) + ".rels", relations);
    }

    /** Reads the part that names the sheets. */
    void workbook(DefaultHandler handler) throws IOException, SAXException {
        parse(workbook, handler);
    }

    /** Reads the first part of this type, by the last word of the type's name; a workbook need not have one. */
    void ofType(String type, DefaultHandler handler) throws IOException, SAXException {
        String part = relations.ofType(type);
        if (part != null) {
            parse(part, handler);
        }
    }

    /** @throws Refused when the workbook has no such part */
    void withId(String relation, DefaultHandler handler) throws IOException, SAXException {
        String part = relations.withId(relation);
        if (part == null || !parse(part, handler)) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    private boolean parse(String part, DefaultHandler handler) throws IOException, SAXException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return false;
        }
        try (InputStream in = ZipLimits.counted(zip.getInputStream(entry), ZipLimits.most(entry))) {
            XMLReader xml = reader();
            xml.setContentHandler(handler);
            xml.setErrorHandler(handler);
            xml.parse(new InputSource(in));
        }
        return true;
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no parser for worksheets", e);
        }
    }

    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
