package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.platform.messages.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** How a map is drawn. */
class MapSvgTest {

    private static final Spot LEFT = new Spot(24, 24);
    private static final Spot RIGHT = new Spot(424, 24);

    @Test
    @DisplayName("A box says in words all that it shows by form and colour")
    void saysWhatItShows() {
        PersonView spouse = new PersonView(
                "P1",
                new PersonFields("Birgit Aalund", "Spouse", null, null, "INFLUENCER"),
                new Place(Side.OUTSIDE, Surety.ASSUMED, LEFT),
                Map.of(Regard.PROJECT, -1),
                false,
                LocalDate.of(2026, 11, 1));
        Element box = boxes(drawn(List.of(spouse), List.of())).get(0);
        assertEquals("P1", box.getAttribute("data-ref"));
        assertEquals("translate(24 24)", box.getAttribute("transform"));
        assertEquals(
                "Birgit Aalund, Spouse, Outside, role INFLUENCER, To the project: Against, Assumed, Has left",
                box.getAttribute("aria-label"));
        assertEquals(List.of("Birgit Aalund?", "Spouse", "Has left", "−"), texts(box, "text"));
        Element border = first(box, "rect");
        assertEquals("6 4", border.getAttribute("stroke-dasharray"));
        assertEquals("28", border.getAttribute("rx"));
        assertEquals("line-through", first(box, "text").getAttribute("text-decoration"));
    }

    @Test
    @DisplayName("Who is known, there and ours has a whole border of another form, and no sign")
    void knownAndOurs() {
        Element box = boxes(drawn(List.of(person("P1", "Anna Holm", Side.OURS, LEFT)), List.of()))
                .get(0);
        assertEquals(List.of("Anna Holm"), texts(box, "text"));
        assertEquals("none", first(box, "rect").getAttribute("stroke-dasharray"));
        assertEquals("4", first(box, "rect").getAttribute("rx"));
    }

    @Test
    @DisplayName("Kinds of lines differ by dash or end, and by word")
    void kindsDiffer() {
        Set<String> looks = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (LineKind kind : LineKind.values()) {
            Element line = onlyLine(kind, Surety.CONFIRMED);
            Element shaft = first(line, "line");
            looks.add(shaft.getAttribute("stroke-dasharray")
                    + shaft.getAttribute("marker-end")
                    + line.getElementsByTagName("path").getLength());
            words.add(line.getAttribute("aria-label"));
        }
        assertEquals(4, looks.size());
        assertEquals(
                Set.of(
                        "Ada – Reports to – Bo",
                        "Ada – Influences – Bo",
                        "Ada – Is in conflict with – Bo",
                        "Ada – Knows – Bo"),
                words);
    }

    @Test
    @DisplayName("A line goes from edge to edge, and an assumed one has a question mark half way")
    void goesFromEdgeToEdge() {
        Element line = onlyLine(LineKind.REPORTS_TO, Surety.ASSUMED);
        Element shaft = first(line, "line");
        // the left box ends at 24 + 176 = 200, half of 64 high is 24 + 32 = 56; the right one begins at 424
        assertEquals("200 56 424 56", ends(shaft));
        assertEquals("Ada – Reports to – Bo (Assumed)", line.getAttribute("aria-label"));
        assertEquals(List.of("?"), texts(line, "text"));
        Element middle = (Element) line.getElementsByTagName("g").item(0);
        assertEquals("translate(312 56)", middle.getAttribute("transform"));
    }

    @Test
    @DisplayName("Two lines between the same people lie beside each other, whichever way they go")
    void liesBeside() {
        List<PersonView> two =
                List.of(person("A", "Ada", Side.CUSTOMER, LEFT), person("B", "Bo", Side.CUSTOMER, RIGHT));
        Element drawing = drawn(
                two,
                List.of(
                        new Line("A", "B", LineKind.REPORTS_TO, Surety.CONFIRMED),
                        new Line("B", "A", LineKind.INFLUENCES, Surety.CONFIRMED)));
        List<Element> lines = with(drawing, "data-kind");
        assertEquals("200 49 424 49", ends(first(lines.get(0), "line")));
        assertEquals("424 63 200 63", ends(first(lines.get(1), "line")));
    }

    @Test
    @DisplayName("A line between boxes that lie on each other is not shown, and waits")
    void waits() {
        List<PersonView> two = List.of(person("A", "Ada", Side.CUSTOMER, LEFT), person("B", "Bo", Side.CUSTOMER, LEFT));
        Element drawing = drawn(two, List.of(new Line("A", "B", LineKind.KNOWS, Surety.CONFIRMED)));
        assertEquals("hidden", with(drawing, "data-kind").get(0).getAttribute("visibility"));
    }

    @Test
    @DisplayName("What people are called is text, whatever it looks like; what XML cannot write is left out")
    void escapes() {
        String name = "<script>'\"&\u0000\u001b\ufffe";
        Element box = boxes(drawn(List.of(person("'><x", name, Side.CUSTOMER, LEFT)), List.of()))
                .get(0);
        assertEquals("'><x", box.getAttribute("data-ref"));
        assertTrue(box.getAttribute("aria-label").startsWith("<script>'\"&, The customer"));
    }

    @Test
    @DisplayName("Nothing in it is a style, a script, or comes from elsewhere")
    void standsAlone() {
        NodeList all = drawn(List.of(person("A", "Ada", Side.CUSTOMER, LEFT)), List.of())
                .getElementsByTagName("*");
        List<String> names = IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .peek(element -> assertTrue(element.getAttribute("style").isEmpty()
                        && element.getAttribute("href").isEmpty()))
                .map(Element::getTagName)
                .toList();
        assertTrue(
                Set.of("defs", "marker", "path", "g", "title", "rect", "text").containsAll(names), names::toString);
    }

    @Test
    @DisplayName("The paper grows with who stands farthest")
    void grows() {
        assertEquals("0 0 1040 560", drawn(List.of(), List.of()).getAttribute("viewBox"));
        Element far = drawn(List.of(person("A", "Ada", Side.CUSTOMER, new Spot(2000, 900))), List.of());
        // 2000 + 176 + 24 and 900 + 64 + 24
        assertEquals("0 0 2200 988", far.getAttribute("viewBox"));
    }

    @Test
    @DisplayName("A name too long for its box ends in dots, one that fits is whole")
    void fits() {
        assertEquals("Ada", BoxSvg.fitting("Ada", 152, 14));
        String shown = BoxSvg.fitting("Chairman of the board of directors", 152, 14);
        assertTrue(shown.endsWith("…") && "Chairman of the board of directors".startsWith(shown.substring(0, 12)));
        assertNotEquals("…", shown);
    }

    private static Element onlyLine(LineKind kind, Surety status) {
        List<PersonView> two =
                List.of(person("A", "Ada", Side.CUSTOMER, LEFT), person("B", "Bo", Side.CUSTOMER, RIGHT));
        return with(drawn(two, List.of(new Line("A", "B", kind, status))), "data-kind")
                .get(0);
    }

    private static PersonView person(String id, String name, Side side, Spot spot) {
        PersonFields fields = new PersonFields(name, null, null, null, null);
        return new PersonView(id, fields, new Place(side, Surety.CONFIRMED, spot), Map.of(), false, null);
    }

    private static Element drawn(List<PersonView> people, List<Line> lines) {
        MapView map = new MapView(
                1, "A-1", "Nordlys <A/S>", Surety.CONFIRMED, new Buying(List.of(), null), people, lines, true);
        String svg = MapSvg.of(map, new Messages(Locale.ENGLISH), role -> "role " + role);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static String ends(Element shaft) {
        return shaft.getAttribute("x1") + " " + shaft.getAttribute("y1") + " " + shaft.getAttribute("x2") + " "
                + shaft.getAttribute("y2");
    }

    private static List<Element> boxes(Element drawing) {
        return with(drawing, "data-ref");
    }

    private static List<Element> with(Element drawing, String attribute) {
        NodeList groups = drawing.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .filter(group -> group.hasAttribute(attribute))
                .toList();
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        IntStream.range(0, found.getLength())
                .forEach(i -> texts.add(found.item(i).getTextContent()));
        return texts;
    }
}
