package org.ninefold.permission;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ninefold.permission.Permission.Who;

/** All the ways in that the product has, found in its files and classes. */
final class Doors {

    private static final String STATELESS = "jakarta.ejb.Stateless";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ninefold");

    private Doors() {}

    /** The paths of the pages. */
    static List<String> pages() {
        Path root = Path.of("webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The REST methods, {@code GET /accounts/{ref}}. */
    static List<String> rest() {
        return CLASSES.stream()
                .filter(type -> text(type, "jakarta.ws.rs.Path").isPresent())
                .flatMap(type -> type.getAllMethods().stream()
                        .flatMap(method -> verbs(method).map(verb -> verb + " " + path(type, method))))
                .sorted()
                .toList();
    }

    /** What pages can set off: public methods of beans that pages name, but getters and setters. */
    static List<String> actions() {
        return allActions().map(Action::name).sorted().toList();
    }

    /** The roles that every use case behind an action lets in; all of them where it calls none. */
    static Set<Who> mayDo(String action) {
        Action found = allActions()
                .filter(one -> one.name().equals(action))
                .findFirst()
                .orElseThrow();
        Set<Who> may = EnumSet.allOf(Who.class);
        useCases(found).forEach(useCase -> may.retainAll(letIn(useCase)));
        return may;
    }

    private static Stream<Action> actionsOf(JavaClass bean) {
        return bean.getAllMethods().stream()
                .filter(method -> method.getOwner().getPackageName().endsWith(".web"))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> new Action(bean, method))
                .filter(Doors::isAction);
    }

    private static Stream<Action> allActions() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.inject.Named"))
                .filter(type -> !type.getPackageName().startsWith("org.ninefold.platform"))
                .flatMap(Doors::actionsOf);
    }

    /** A method of a bean, its own or inherited. */
    private record Action(JavaClass bean, JavaMethod method) {

        String name() {
            String simple = bean.getSimpleName();
            return Character.toLowerCase(simple.charAt(0)) + simple.substring(1) + "." + method.getName();
        }

        /** The method itself, and what the bean has in its place. */
        Stream<JavaCodeUnit> atRun(JavaCodeUnit called) {
            Stream<JavaCodeUnit> overriding = bean.getAllMethods().stream()
                    .filter(own -> bean.isAssignableTo(called.getOwner().getName()))
                    .filter(own -> own.getName().equals(called.getName()))
                    .filter(own -> own.getRawParameterTypes().equals(called.getRawParameterTypes()))
                    .map(JavaCodeUnit.class::cast);
            return Stream.concat(Stream.of(called), overriding);
        }
    }

    /** A method with arguments that answers a text is one only where it calls a use case; else it says something. */
    private static boolean isAction(Action action) {
        JavaMethod method = action.method();
        String type = method.getRawReturnType().getName();
        boolean text = type.equals("java.lang.String");
        boolean accessor = method.getName().matches("(get|set|is|to)[A-Z].*");
        boolean goes = method.getRawParameterTypes().isEmpty()
                || text && !useCases(action).isEmpty();
        return !accessor && (type.equals("void") || text && goes);
    }

    /** Follows the calls within the screens until they reach use cases. */
    private static Set<JavaMethod> useCases(Action from) {
        Set<JavaMethod> found = new HashSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(from.method()));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                called(unit).forEach(target -> {
                    if (target instanceof JavaMethod method && target.getOwner().isAnnotatedWith(STATELESS)) {
                        found.add(method);
                    } else if (target.getOwner().getPackageName().endsWith(".web")) {
                        from.atRun(target).forEach(open::add);
                    }
                });
            }
        }
        return found;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Stream<? extends JavaAccess<?>> references = Stream.concat(
                unit.getMethodReferencesFromSelf().stream(), unit.getConstructorReferencesFromSelf().stream());
        return Stream.concat(unit.getCallsFromSelf().stream(), references)
                .map(access -> access.getTarget().resolveMember())
                .flatMap(Optional::stream)
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
    }

    private static Set<Who> letIn(JavaMethod useCase) {
        if (useCase.isAnnotatedWith(PERMIT_ALL)) {
            return EnumSet.allOf(Who.class);
        }
        Optional<String[]> roles =
                roles(useCase::tryGetAnnotationOfType).or(() -> roles(useCase.getOwner()::tryGetAnnotationOfType));
        if (roles.isEmpty()) {
            return EnumSet.allOf(Who.class);
        }
        Set<Who> may = EnumSet.noneOf(Who.class);
        Arrays.stream(roles.get()).map(Who::valueOf).forEach(may::add);
        return may;
    }

    private static Optional<String[]> roles(Function<String, Optional<? extends JavaAnnotation<?>>> annotated) {
        return annotated
                .apply(ROLES_ALLOWED)
                .flatMap(found -> found.get("value"))
                .map(String[].class::cast);
    }

    private static Stream<String> verbs(JavaMethod method) {
        return METHODS.stream().filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static String path(JavaClass type, JavaMethod method) {
        String below = method.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .flatMap(found -> found.get("value"))
                .map(Object::toString)
                .orElse("");
        String whole = text(type, "jakarta.ws.rs.Path").orElseThrow() + "/" + below;
        return ("/" + whole).replaceAll("/+", "/").replaceAll("(.)/$", "$1").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static Optional<String> text(JavaClass type, String annotation) {
        return type.tryGetAnnotationOfType(annotation)
                .flatMap(found -> found.get("value"))
                .map(Object::toString);
    }
}
