package org.ninefold.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The tags pages may use, with their attributes, by namespace. */
final class Taglibs {

    /** A tag's attributes; {@code source} is the file of a house tag, or null. */
    record Tag(Set<String> attributes, Set<String> required, String source) {}

    private static final Map<String, Set<String>> STANDARD = Map.of(
            "jakarta.faces.html",
            Set.of(
                    "head",
                    "body",
                    "form",
                    "outputStylesheet",
                    "outputScript",
                    "outputText",
                    "outputFormat",
                    "inputFile",
                    "inputHidden",
                    "panelGroup",
                    "graphicImage",
                    "message",
                    "messages",
                    "link",
                    "outputLink",
                    "button"),
            "jakarta.faces.core",
            Set.of(
                    "view",
                    "metadata",
                    "viewParam",
                    "viewAction",
                    "facet",
                    "selectItem",
                    "selectItems",
                    "param",
                    "attribute",
                    "passThroughAttribute",
                    "convertNumber",
                    "convertDateTime",
                    "converter",
                    "validateLength",
                    "validateLongRange",
                    "validateDoubleRange",
                    "validateRegex",
                    "event"),
            "jakarta.faces.facelets",
            Set.of("composition", "define", "insert", "include", "param", "fragment", "repeat", "decorate"),
            "jakarta.tags.core",
            Set.of("if", "set", "forEach", "choose", "when", "otherwise"));

    private final Map<String, Map<String, Tag>> tags = new HashMap<>();

    /** Reads a taglib file. */
    Taglibs with(InputStream taglib) {
        try (taglib) {
            Element library = PageFile.parser().parse(taglib).getDocumentElement();
            Map<String, Tag> found = tags.computeIfAbsent(text(library, "namespace"), name -> new HashMap<>());
            for (Element tag : children(library, "tag")) {
                found.put(text(tag, "tag-name"), tag(tag));
            }
            return this;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> sources() {
        Set<String> found = new HashSet<>();
        tags.values().forEach(library -> library.values().stream()
                .filter(tag -> tag.source() != null)
                .forEach(tag -> found.add(tag.source())));
        return found;
    }

    /** What is wrong with how a page uses a tag. */
    List<String> misuse(Element element) {
        String namespace = element.getNamespaceURI();
        String name = element.getLocalName();
        if (STANDARD.containsKey(namespace)) {
            return STANDARD.get(namespace).contains(name) ? List.of() : List.of("is not among the tags we use");
        }
        if (!tags.containsKey(namespace)) {
            boolean plain =
                    "http://www.w3.org/1999/xhtml".equals(namespace) || "http://www.w3.org/2000/svg".equals(namespace);
            return plain ? List.of() : List.of("has an unknown namespace");
        }
        Tag tag = tags.get(namespace).get(name);
        return tag == null ? List.of("is no tag of its library") : misuse(element, tag);
    }

    private static List<String> misuse(Element element, Tag tag) {
        List<String> wrong = new ArrayList<>();
        for (Attr attribute : PageFile.attributes(element)) {
            if (attribute.getNamespaceURI() == null && !tag.attributes().contains(attribute.getName())) {
                wrong.add("has no attribute " + attribute.getName());
            }
        }
        tag.required().stream()
                .filter(name -> !element.hasAttribute(name))
                .sorted()
                .forEach(name -> wrong.add("needs " + name));
        return wrong;
    }

    private static Tag tag(Element tag) {
        Set<String> attributes = new HashSet<>();
        Set<String> required = new HashSet<>();
        for (Element attribute : children(tag, "attribute")) {
            attributes.add(text(attribute, "name"));
            if ("true".equals(text(attribute, "required"))) {
                required.add(text(attribute, "name"));
            }
        }
        return new Tag(attributes, required, text(tag, "source"));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && name.equals(child.getLocalName())) {
                found.add(child);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse(null);
    }
}
