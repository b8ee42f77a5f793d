package org.ninefold.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What must hold in every page. Each check answers with its complaints. */
final class PageChecks {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}']|'[^']*'|\\{[^{}]*})*}");
    private static final Pattern SENTENCE_IN_EXPRESSION = Pattern.compile("'[^']*\\p{L} \\p{L}[^']*'");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Names that are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("Ninefold|CRMmatrix|REST|API|OpenAPI|CSV|Excel|csv|xlsx|DB2");

    /** Elements whose text is no sentence: sign-in names, samples of files, keys. */
    private static final Set<String> VERBATIM = Set.of("code", "pre", "kbd");

    /** Attributes people read or hear. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "summary",
            "header",
            "headerText",
            "footerText",
            "hint",
            "text",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "data-label");

    private static final Set<String> READ_VALUE =
            Set.of("commandButton", "commandLink", "outputLabel", "outputText", "button", "linkButton");

    private static final Set<String> CONTROLS = Set.of(
            "inputText",
            "password",
            "inputTextarea",
            "selectOneMenu",
            "selectOneRadio",
            "selectManyCheckbox",
            "selectBooleanCheckbox",
            "toggleSwitch",
            "datePicker",
            "inputNumber",
            "autoComplete",
            "fileUpload",
            "inputFile",
            "spinner",
            "slider");

    private static final Set<String> SILENT_INPUTS = Set.of("hidden", "submit", "button");

    private PageChecks() {}

    static List<String> inline(PageFile page) {
        List<String> wrong = new ArrayList<>();
        for (Element element : page.elements()) {
            for (Attr attribute : PageFile.attributes(element)) {
                String name = attribute.getName();
                if (name.equals("style") || name.matches("on[a-z]{3,}")) {
                    wrong.add(page.at(element) + " has " + name);
                }
                if (name.equals("escape") && !attribute.getValue().equals("true")) {
                    wrong.add(page.at(element) + " does not escape");
                }
            }
            if (Set.of("script", "style").contains(element.getLocalName())) {
                wrong.add(page.at(element) + " stands in the page");
            }
        }
        return wrong;
    }

    static List<String> literalText(PageFile page) {
        List<String> wrong = new ArrayList<>();
        for (Element element : page.elements()) {
            if (!VERBATIM.contains(element.getLocalName())) {
                complain(wrong, page, element, PageFile.ownText(element));
            }
            for (Attr attribute : PageFile.attributes(element)) {
                boolean value = attribute.getName().equals("value") && READ_VALUE.contains(element.getLocalName());
                if (value || READ.contains(attribute.getName())) {
                    complain(wrong, page, element, attribute.getValue());
                }
            }
        }
        return wrong;
    }

    private static void complain(List<String> wrong, PageFile page, Element element, String text) {
        String outside = NAMES.matcher(EXPRESSION.matcher(text).replaceAll("")).replaceAll("");
        if (LETTERS.matcher(outside).find()
                || SENTENCE_IN_EXPRESSION.matcher(text).find()) {
            wrong.add(page.at(element) + " says “" + text.strip().replaceAll("\\s+", " ") + "”");
        }
    }

    static List<String> tags(PageFile page, Taglibs taglibs) {
        List<String> wrong = new ArrayList<>();
        for (Element element : page.elements()) {
            taglibs.misuse(element).forEach(misuse -> wrong.add(page.at(element) + " " + misuse));
        }
        return wrong;
    }

    static List<String> labels(PageFile page) {
        return page.elements().stream()
                .filter(PageChecks::isControl)
                .filter(control -> !isLabelled(page, control))
                .map(control -> page.at(control) + " has no label")
                .toList();
    }

    private static boolean isControl(Element element) {
        boolean plain = Set.of("select", "textarea").contains(element.getNodeName())
                || element.getNodeName().equals("input") && !SILENT_INPUTS.contains(element.getAttribute("type"));
        return plain || element.getPrefix() != null && CONTROLS.contains(element.getLocalName());
    }

    private static boolean isLabelled(PageFile page, Element control) {
        boolean itself = PageFile.attributes(control).stream()
                .anyMatch(attribute -> Set.of("aria-label", "aria-labelledby").contains(attribute.getLocalName()));
        String id = control.getAttribute("id");
        return itself
                || isInsideLabel(control)
                || page.elements().stream()
                        .filter(element -> Set.of("label", "outputLabel").contains(element.getLocalName()))
                        .map(label -> label.getAttribute("for"))
                        .anyMatch(target -> !id.isEmpty() && (target.equals(id) || target.endsWith(":" + id)))
                || isPrecededByLabel(control);
    }

    private static boolean isInsideLabel(Element control) {
        for (Node above = control.getParentNode(); above != null; above = above.getParentNode()) {
            if ("label".equals(above.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrecededByLabel(Element control) {
        Node before = control.getPreviousSibling();
        while (before != null && before.getNodeType() != Node.ELEMENT_NODE) {
            before = before.getPreviousSibling();
        }
        return before instanceof Element label
                && "outputLabel".equals(label.getLocalName())
                && label.getAttribute("for").equals("@next");
    }
}
