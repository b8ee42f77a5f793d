package org.ninefold.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layout as the design draws it. Each rule is run on the product, and on a twin that breaks it. */
class ArchitectureTest {

    private static final Layout PRODUCT = new Layout("org.ninefold");
    private static final Layout TWIN = new Layout("org.ninefold.architecture.broken");

    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private static final String CYCLES = "features have no cycles";

    /** The classes of the twin that break each rule; every other class of the twin keeps it. */
    private static final Map<String, Set<String>> BREAKERS = Map.ofEntries(
            Map.entry("every class is in a package of the layout", Set.of("Tool", "Banner")),
            Map.entry(
                    "a package uses only what its place allows",
                    Set.of(
                            "Clerk", "Ledger", "Ranking", "Sheet", "Seller", "Money", "Frame", "Address", "Reader",
                            "Drawer", "Tool", "Banner")),
            Map.entry("a plain class of a root is plain Java", Set.of("Basket", "Address", "Owner", "Seller", "Store")),
            Map.entry(
                    "an annotation stands only where it belongs",
                    Set.of("Address", "Owner", "Ticker", "Desk", "Counter", "Drawer")),
            Map.entry("the entity manager stays in use cases and their helpers", Set.of("Store", "Reader")),
            Map.entry("a use case says who may call it", Set.of("Orders")),
            Map.entry(CYCLES, Set.of("Ledger", "Figures")),
            Map.entry("time comes from a clock, output goes to the log", Set.of("Today", "Since", "Shout", "Watch")),
            Map.entry("a use case is called through its public methods", Set.of("Whisper")),
            Map.entry("names say the capability", Set.of("AccountService")),
            Map.entry("a page bean has four collaborators at most", Set.of("CrowdPage")),
            Map.entry("what leaves over REST is a record named Json", Set.of("Answer")));

    /** A class named at the beginning of a complaint, or the source of a dependency in a cycle. */
    private static final Pattern COMPLAINT =
            Pattern.compile("^" + Pattern.quote(TWIN.base()) + "\\.[a-z.]+\\.(\\w+)|\\((\\w+)\\.java:\\d+\\)");

    @TestFactory
    @DisplayName("The product keeps every rule")
    Stream<DynamicTest> productKeepsTheRules() {
        JavaClasses product = product();
        return Rules.on(PRODUCT).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(product)));
    }

    @TestFactory
    @DisplayName("Each rule finds exactly those who break it")
    Stream<DynamicTest> rulesBite() {
        JavaClasses twin = new ClassFileImporter().importPackages(TWIN.base());
        return Rules.on(TWIN).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> {
                    Set<String> found = breakersOf(rule.getValue(), twin);
                    if (rule.getKey().equals(CYCLES)) {
                        // a report of a cycle names the innocent ones on its way too
                        found.retainAll(BREAKERS.get(CYCLES));
                    }
                    assertEquals(new TreeSet<>(BREAKERS.get(rule.getKey())), found);
                }));
    }

    @Test
    @DisplayName("Every rule has a twin")
    void everyRuleHasATwin() {
        assertEquals(Rules.on(TWIN).keySet(), BREAKERS.keySet());
    }

    @Test
    @DisplayName("The persistence unit names every mapped class")
    void persistenceUnitNamesEveryMappedClass() throws IOException {
        String unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
        List<String> named = Pattern.compile("<class>(.*)</class>")
                .matcher(unit)
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> mapped = product().stream()
                .filter(type -> MAPPED.stream().anyMatch(type::isAnnotatedWith))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertEquals(mapped, named);
    }

    private static JavaClasses product() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PRODUCT.base());
    }

    /** The simple names of the twin's classes that the report complains of. */
    private static Set<String> breakersOf(ArchRule rule, JavaClasses twin) {
        Set<String> found = new TreeSet<>();
        for (String detail : rule.evaluate(twin).getFailureReport().getDetails()) {
            Matcher complaint = COMPLAINT.matcher(detail);
            while (complaint.find()) {
                found.add(complaint.group(1) == null ? complaint.group(2) : complaint.group(1));
            }
        }
        return found;
    }
}
