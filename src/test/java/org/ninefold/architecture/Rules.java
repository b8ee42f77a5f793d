package org.ninefold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules by name, for the product or for a broken twin. */
final class Rules {

    private final Layout layout;
    private final Kinds kinds;

    private Rules(Layout layout) {
        this.layout = layout;
        this.kinds = new Kinds(layout);
    }

    static Map<String, ArchRule> on(Layout layout) {
        Rules rules = new Rules(layout);
        Map<String, ArchRule> all = new LinkedHashMap<>();
        all.put("every class is in a package of the layout", rules.each(rules::place));
        all.put("a package uses only what its place allows", rules.each(rules::uses));
        all.put("a plain class of a root is plain Java", rules.each(rules.kinds::plain));
        all.put("an annotation stands only where it belongs", rules.each(rules.kinds::annotations));
        all.put("the entity manager stays in use cases and their helpers", rules.each(rules.kinds::entityManager));
        all.put("a use case says who may call it", rules.each(rules.kinds::rolesDeclared));
        all.put(
                "features have no cycles",
                slices().matching(layout.base() + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true));
        all.put("time comes from a clock, output goes to the log", rules.each(Habits::timeAndOutput));
        all.put("a use case is called through its public methods", rules.each(Habits::calls));
        all.put("names say the capability", rules.each(Habits::names));
        all.put("a page bean has four collaborators at most", rules.each(Habits::collaborators));
        all.put("what leaves over REST is a record named Json", rules.each(type -> Habits.wire(layout, type)));
        return all;
    }

    private List<String> place(JavaClass type) {
        return layout.isKnown(type) ? List.of() : List.of("is in no package of the layout");
    }

    private List<String> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(used -> !layout.mayUse(type, used))
                .map(used -> "uses " + used.getName())
                .distinct()
                .toList();
    }

    /** @param complaints what is wrong with a class; empty where it keeps the rule */
    private ArchRule each(Function<JavaClass, List<String>> complaints) {
        return classes()
                .should(new ArchCondition<>("keep the rule") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        complaints
                                .apply(type)
                                .forEach(complaint -> events.add(
                                        SimpleConditionEvent.violated(type, type.getName() + " " + complaint)));
                    }
                })
                .allowEmptyShould(true);
    }
}
