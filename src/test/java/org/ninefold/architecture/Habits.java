package org.ninefold.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Habits of single classes. */
final class Habits {

    private static final int COLLABORATORS = 4;
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Service|Manager|Impl|Utils?|Helper|Dto|DTO|Facade)");
    private static final Set<String> OLD =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    private Habits() {}

    static List<String> timeAndOutput(JavaClass type) {
        return Set.copyOf(type.getAccessesFromSelf()).stream()
                .filter(access -> isHiddenClock(access) || isStream(access))
                .map(access -> "touches " + access.getTarget().getFullName())
                .distinct()
                .toList();
    }

    /** A bean is called through a view of its public methods: any other call compiles, and fails on the server. */
    static List<String> calls(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> !call.getTargetOwner().equals(type) && isUseCase(call.getTargetOwner()))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .map(method -> "calls " + method.getFullName() + ", which is not public")
                .distinct()
                .toList();
    }

    private static boolean isUseCase(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ejb.Stateless") || type.isAnnotatedWith("jakarta.ejb.Singleton");
    }

    static List<String> names(JavaClass type) {
        boolean empty = EMPTY_NAME.matcher(type.getSimpleName()).matches();
        return empty ? List.of("has a name that says nothing") : List.of();
    }

    static List<String> collaborators(JavaClass type) {
        long injected = type.getFields().stream()
                .filter(field ->
                        field.isAnnotatedWith("jakarta.inject.Inject") || field.isAnnotatedWith("jakarta.ejb.EJB"))
                .count();
        boolean bean = type.isAnnotatedWith("jakarta.inject.Named");
        return bean && injected > COLLABORATORS ? List.of("has " + injected + " collaborators") : List.of();
    }

    static List<String> wire(Layout layout, JavaClass type) {
        boolean wire = layout.edge(type).equals("rest") && !layout.isPlatform(type) && type.isRecord();
        if (!wire || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
            return List.of();
        }
        return type.getSimpleName().endsWith("Json") ? List.of() : List.of("is a wire shape not named Json");
    }

    private static boolean isHiddenClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (OLD.contains(owner)) {
            return true;
        }
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
        return now && !access.getTarget().getFullName().contains("java.time.Clock")
                || clock && !access.getOriginOwner().getPackageName().endsWith(".platform.time");
    }

    private static boolean isStream(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals("java.lang.System") && Set.of("out", "err").contains(name)
                || name.equals("printStackTrace");
    }
}
