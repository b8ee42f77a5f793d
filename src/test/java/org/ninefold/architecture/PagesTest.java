package org.ninefold.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every page, template and tag of the product; and samples that show each check finds what it looks for. */
class PagesTest {

    private static final Path PRODUCT = Path.of("webapp");
    private static final Path BROKEN = Path.of("src/test/resources/org/ninefold/architecture/pages");
    private static final Path HOUSE = Path.of("webapp/WEB-INF/ninefold.taglib.xml");

    @Test
    @DisplayName("Pages are well-formed")
    void pagesAreWellFormed() {
        assertEquals(List.of(), unreadable(PRODUCT));
        assertEquals(List.of("torn.xhtml"), unreadable(BROKEN));
        assertTrue(PageFile.below(PRODUCT).size() > 10, "the pages are where this test looks for them");
    }

    @Test
    @DisplayName("No style, script or handler stands in a page, and nothing goes out unescaped")
    void nothingInline() {
        assertEquals(List.of(), complaints(PRODUCT, PageChecks::inline));
        assertEquals(
                List.of(
                        "inline.xhtml <p id=coloured> has style",
                        "inline.xhtml <a id=clicked> has onclick",
                        "inline.xhtml <p:inputText id=field> has onchange",
                        "inline.xhtml <h:outputText id=raw> does not escape",
                        "inline.xhtml <script> stands in the page"),
                complaints(BROKEN, PageChecks::inline));
    }

    @Test
    @DisplayName("No sentence stands in a page: all come from the texts")
    void noLiteralText() {
        assertEquals(List.of(), complaints(PRODUCT, PageChecks::literalText));
        assertEquals(
                List.of(
                        "literal.xhtml <p id=plain> says “Hello there”",
                        "literal.xhtml <p id=mixed> says “#{name} customers”",
                        "literal.xhtml <p id=inside> says “#{open ? 'Open now' : ''}”",
                        "literal.xhtml <p:commandButton id=save> says “Save”",
                        "literal.xhtml <img id=picture> says “Map”"),
                complaints(BROKEN, PageChecks::literalText));
    }

    @Test
    @DisplayName("Every tag and attribute exists in its library")
    void tagsExist() throws IOException {
        Taglibs taglibs = taglibs();
        assertEquals(List.of(), complaints(PRODUCT, page -> PageChecks.tags(page, taglibs)));
        assertEquals(
                List.of(
                        "tags.xhtml <p:inputText id=misspelt> has no attribute valeu",
                        "tags.xhtml <p:inputTxt id=unknown> is no tag of its library",
                        "tags.xhtml <n:field id=bare> needs label",
                        "tags.xhtml <n:field id=bare> needs value",
                        "tags.xhtml <f:ajax> is not among the tags we use",
                        "tags.xhtml <h:commandLink id=link> is not among the tags we use",
                        "tags.xhtml <x:thing> has an unknown namespace"),
                complaints(BROKEN, page -> PageChecks.tags(page, taglibs)));
        for (String source : taglibs.sources()) {
            assertTrue(Files.exists(HOUSE.resolveSibling(source)), source);
        }
    }

    @Test
    @DisplayName("Every form control has a label")
    void controlsHaveLabels() {
        assertEquals(List.of(), complaints(PRODUCT, PageChecks::labels));
        assertEquals(
                List.of(
                        "labels.xhtml <input id=search> has no label",
                        "labels.xhtml <p:inputText id=lonely> has no label"),
                complaints(BROKEN, PageChecks::labels));
    }

    private static Taglibs taglibs() throws IOException {
        return new Taglibs()
                .with(PagesTest.class.getResourceAsStream("/META-INF/primefaces.urn.taglib.xml"))
                .with(Files.newInputStream(HOUSE));
    }

    private static List<String> unreadable(Path folder) {
        List<String> wrong = new ArrayList<>();
        for (Path file : PageFile.below(folder)) {
            try {
                PageFile.read(folder, file);
            } catch (SAXException e) {
                wrong.add(folder.relativize(file).toString());
            }
        }
        return wrong;
    }

    private static List<String> complaints(Path folder, Function<PageFile, List<String>> check) {
        List<String> found = new ArrayList<>();
        for (Path file : PageFile.below(folder)) {
            try {
                found.addAll(check.apply(PageFile.read(folder, file)));
            } catch (SAXException e) {
                // told by pagesAreWellFormed
                continue;
            }
        }
        return found;
    }
}
