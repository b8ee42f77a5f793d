package org.ninefold.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of class each is, told by its annotations, and what that kind may do. */
final class Kinds {

    private static final Set<String> STORED = Set.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Converter");
    private static final Set<String> BEANS = Set.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton");
    private static final Set<String> SCOPES =
            Set.of("jakarta.enterprise.context.ApplicationScoped", "jakarta.enterprise.context.Dependent");
    private static final Set<String> TIMERS =
            Set.of("jakarta.ejb.Schedule", "jakarta.ejb.Schedules", "jakarta.ejb.Timeout");
    private static final Set<String> TRANSACTIONS = Set.of(
            "jakarta.ejb.Stateless",
            "jakarta.ejb.Stateful",
            "jakarta.ejb.TransactionAttribute",
            "jakarta.transaction.Transactional");
    private static final Set<String> ROLES = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");

    private final Layout layout;

    Kinds(Layout layout) {
        this.layout = layout;
    }

    /** A class of a root that is neither stored, nor a use case, nor a port's implementation, nor a query helper. */
    List<String> plain(JavaClass type) {
        JavaClass top = outermost(type);
        if (!layout.isRoot(type) || has(top, STORED) || has(top, BEANS) || isPort(top)) {
            return List.of();
        }
        boolean helper = isHelper(top);
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(used -> used.getPackageName().startsWith("jakarta."))
                .filter(used -> !used.getPackageName().startsWith("jakarta.validation"))
                .filter(used -> !(helper && used.getPackageName().equals("jakarta.persistence")))
                .filter(used -> !layout.isLibraryOf(type, used.getPackageName()))
                .map(used -> "is a plain class, and uses " + used.getName())
                .distinct()
                .toList();
    }

    List<String> annotations(JavaClass type) {
        String edge = layout.edge(type);
        boolean platform = layout.isPlatform(type);
        List<String> wrong = new ArrayList<>();
        if (carries(type, Set.of("jakarta.ws.rs.Path")) && !edge.equals("rest")) {
            wrong.add("has @Path outside .rest");
        }
        if (carries(type, Set.of("jakarta.inject.Named")) && !edge.equals("web")) {
            wrong.add("has @Named outside .web");
        }
        if (carries(type, TIMERS) && !edge.equals("job")) {
            wrong.add("has a timer outside .job");
        }
        if (carries(type, TRANSACTIONS) && !layout.isRoot(type) && !platform) {
            wrong.add("has a transaction outside a root");
        }
        if (has(type, Set.of("jakarta.ejb.Singleton")) && !layout.isRoot(type) && !platform && !carries(type, TIMERS)) {
            wrong.add("is a singleton without a timer outside a root");
        }
        if (has(type, STORED) && !layout.isRoot(type) && !platform) {
            wrong.add("is stored outside a root");
        }
        return wrong;
    }

    List<String> entityManager(JavaClass type) {
        boolean uses = type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getName().equals("jakarta.persistence.EntityManager"));
        JavaClass top = outermost(type);
        boolean may = layout.isPlatform(type) || layout.isRoot(type) && (has(top, BEANS) || isHelper(top));
        return uses && !may ? List.of("uses the entity manager") : List.of();
    }

    /** An EJB without roles would be open to every signed-in user, and nobody would have decided so. */
    List<String> rolesDeclared(JavaClass type) {
        if (!layout.isRoot(type) || !has(type, Set.of("jakarta.ejb.Stateless")) || has(type, ROLES)) {
            return List.of();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !has(method, ROLES))
                .map(JavaMethod::getName)
                .sorted()
                .map(name -> "does not say who may call " + name)
                .toList();
    }

    /** Found by its interface, not by its name: a CDI bean that implements an interface of ours. */
    private boolean isPort(JavaClass type) {
        return has(type, SCOPES) && type.getAllRawInterfaces().stream().anyMatch(layout::holds);
    }

    private boolean isHelper(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC) && layout.isRoot(type);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Kinds::outermost).orElse(type);
    }

    private static boolean carries(JavaClass type, Set<String> annotations) {
        return Stream.of(Stream.of(type), type.getMethods().stream(), type.getFields().stream())
                .flatMap(members -> members)
                .anyMatch(member -> has(member, annotations));
    }

    private static boolean has(CanBeAnnotated member, Set<String> annotations) {
        return annotations.stream().anyMatch(member::isAnnotatedWith);
    }
}
