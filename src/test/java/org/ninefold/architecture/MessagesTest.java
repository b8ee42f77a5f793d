package org.ninefold.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.kernel.Refusal;
import org.ninefold.platform.messages.Bundles;

/** The texts of the product, complete in every language; and samples that show each check finds what it looks for. */
class MessagesTest {

    private static final TextFiles PRODUCT = TextFiles.below(Path.of("src/main/resources/org/ninefold"));
    private static final TextFiles BROKEN =
            TextFiles.below(Path.of("src/test/resources/org/ninefold/architecture/texts"));

    /** Samples of enums: a refusal without one of its texts, and another enum of which one constant has one. */
    enum SampleRefusal implements Refusal {
        TOO_LATE,
        TOO_EARLY
    }

    enum Colour {
        RED,
        GREEN
    }

    /** Never shown: no constant has a text. */
    enum Inner {
        ONE
    }

    @Test
    @DisplayName("Every feature has the same keys in English, Danish, Swedish and Finnish")
    void sameKeysInEveryLanguage() {
        assertEquals(List.of(), TextChecks.sameKeysInEveryLanguage(PRODUCT));
        assertEquals(
                List.of("shop/da lacks shop.open", "shop/fi lacks shop.title", "shop/sv lacks shop.late"),
                sorted(TextChecks.sameKeysInEveryLanguage(BROKEN)));
    }

    @Test
    @DisplayName("A key belongs to one feature, and stands once in a file")
    void keysAreUnique() {
        assertEquals(List.of(), TextChecks.keysAreUnique(PRODUCT));
        assertEquals(
                List.of("shop.title is in other and in shop", "shop/en has shop.title twice"),
                sorted(TextChecks.keysAreUnique(BROKEN)));
    }

    @Test
    @DisplayName("Texts have no plain apostrophe, stray brace, or space at their ends")
    void textsAreWellFormed() {
        assertEquals(List.of(), TextChecks.textsAreWellFormed(PRODUCT));
        assertEquals(
                List.of(
                        "shop/en shop.brace has braces that are no argument",
                        "shop/en shop.late has a plain apostrophe",
                        "shop/en shop.space is blank or has spaces at its ends"),
                sorted(TextChecks.textsAreWellFormed(BROKEN)));
    }

    @Test
    @DisplayName("A text takes the same arguments in every language")
    void sameArgumentsInEveryLanguage() {
        assertEquals(List.of(), TextChecks.sameArgumentsInEveryLanguage(PRODUCT));
        assertEquals(
                List.of("fi shop.count has other arguments than en"), TextChecks.sameArgumentsInEveryLanguage(BROKEN));
    }

    @Test
    @DisplayName("A sentence is not the English one in another language")
    void sentencesAreTranslated() {
        assertEquals(List.of(), TextChecks.sentencesAreTranslated(PRODUCT));
        assertEquals(List.of("sv shop.long is still English"), TextChecks.sentencesAreTranslated(BROKEN));
    }

    @Test
    @DisplayName("Every constant that is shown has a text")
    void everyConstantHasAText() {
        Set<String> known = PRODUCT.in("en").keySet();
        TextEnums product = productEnums();
        assertEquals(List.of(), product.withoutText(known));
        assertEquals(List.of(), product.sharingTexts(known));
        TextEnums samples = TextEnums.of(SampleRefusal.class, Colour.class, Inner.class);
        assertEquals(
                List.of("Colour.GREEN has no text", "SampleRefusal.TOO_EARLY has no text"),
                sorted(samples.withoutText(BROKEN.in("en").keySet())));
        assertEquals(
                1,
                TextEnums.of(Colour.class, Colour.class)
                        .sharingTexts(BROKEN.in("en").keySet())
                        .size());
    }

    @Test
    @DisplayName("Every key a page or a class asks for exists")
    void everyKeyAskedForExists() {
        assertEquals(List.of(), productUses().missing(PRODUCT.in("en").keySet()));
        assertEquals(
                List.of(
                        "page.xhtml asks for shop.absent",
                        "page.xhtml asks for shop.gone",
                        "page.xhtml builds keys from Shape., and there is none"),
                sorted(brokenUses().missing(BROKEN.in("en").keySet())));
    }

    @Test
    @DisplayName("Every text is asked for somewhere")
    void everyTextIsAskedFor() {
        assertEquals(
                List.of(),
                productUses().unused(PRODUCT.in("en").keySet(), productEnums().keys()));
        assertEquals(
                List.of("nobody asks for shop.idle"),
                brokenUses()
                        .unused(
                                BROKEN.in("en").keySet(),
                                TextEnums.of(Colour.class, SampleRefusal.class).keys()));
    }

    @Test
    @DisplayName("Every feature with texts is among those the product reads")
    void everyFeatureIsRead() {
        assertEquals(new TreeSet<>(PRODUCT.texts().keySet()), new TreeSet<>(Bundles.FEATURES));
    }

    private static TextEnums productEnums() {
        return TextEnums.in(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ninefold"));
    }

    private static TextUses productUses() {
        return TextUses.in(Path.of("webapp"), Path.of("src/main/java"));
    }

    private static TextUses brokenUses() {
        return TextUses.in(Path.of("src/test/resources/org/ninefold/architecture/texts"));
    }

    private static List<String> sorted(List<String> complaints) {
        return complaints.stream().sorted().toList();
    }
}
