package org.ninefold.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, template or tag as XML. */
record PageFile(String name, Document document) {

    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SAXException when the file is not well-formed */
    static PageFile read(Path folder, Path file) throws SAXException {
        try (InputStream in = Files.newInputStream(file)) {
            return new PageFile(folder.relativize(file).toString(), parser().parse(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            parser.setErrorHandler(null);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Element> elements() {
        return elements(document.getDocumentElement());
    }

    static List<Element> elements(Element top) {
        List<Element> found = new ArrayList<>();
        found.add(top);
        NodeList below = top.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            found.add((Element) below.item(i));
        }
        return found;
    }

    static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> found = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                found.add(attribute);
            }
        }
        return found;
    }

    /** The text that stands in the element itself, not in elements below it. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** For a complaint: file, element, and its id where it has one. */
    String at(Element element) {
        String id = element.getAttribute("id");
        return name + " <" + element.getNodeName() + (id.isEmpty() ? "" : " id=" + id) + ">";
    }
}
