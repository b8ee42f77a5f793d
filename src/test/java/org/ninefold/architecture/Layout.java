package org.ninefold.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which packages there are below a base package, and what each may use: the product's, or a broken twin's. */
record Layout(String base) {

    /** Downhill: a feature may use those named before it. */
    static final List<String> FEATURES = List.of(
            "access",
            "account",
            "consent",
            "task",
            "intake",
            "ofbiz",
            "document",
            "webhook",
            "segment",
            "stakeholder",
            "survey",
            "campaign",
            "agreement",
            "flow",
            "plan",
            "care",
            "desk",
            "demo");

    /** The edges a feature may have below its root. */
    static final Set<String> EDGES = Set.of("web", "rest", "job", "open");

    static final Set<String> PLATFORM = Set.of("web", "rest", "store", "job", "settings", "time", "messages", "sheet");

    private static final Set<String> JAVA = Set.of("java.", "javax.sql", "javax.crypto", "javax.xml", "org.xml.sax");

    private static final Set<String> ROOT = Set.of(
            "jakarta.persistence",
            "jakarta.ejb",
            "jakarta.annotation",
            "jakarta.inject",
            "jakarta.validation",
            "jakarta.transaction",
            "jakarta.enterprise.inject",
            "jakarta.enterprise.event",
            "jakarta.enterprise.context",
            "jakarta.enterprise.concurrent");

    private static final Set<String> WIRING =
            Set.of("jakarta.ejb", "jakarta.annotation", "jakarta.inject", "jakarta.enterprise", "jakarta.validation");

    private static final Map<String, Set<String>> EDGE = Map.of(
            "web", Set.of("jakarta.faces", "jakarta.el", "jakarta.servlet", "org.primefaces"),
            "rest", Set.of("jakarta.ws.rs", "jakarta.json", "org.eclipse.microprofile.openapi"),
            "job", Set.of(),
            "open", Set.of("jakarta.servlet"));

    private static final Set<String> PLATFORM_USES = Set.of("javax.", "jakarta.", "org.eclipse.microprofile");

    /** Libraries belong to the packages named here, and to no other. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "intake", Set.of("de.siegmar.fastcsv"),
            // the second tells what a mail server answered
            "document", Set.of("jakarta.mail", "org.eclipse.angus.mail.smtp"),
            "platform.sheet", Set.of("org.dhatim.fastexcel", "de.siegmar.fastcsv"),
            "platform.store", Set.of("org.flywaydb"),
            "platform.web", Set.of("org.primefaces"),
            // a definition is a file
            "survey", Set.of("jakarta.json"),
            "access.web", Set.of("jakarta.security.enterprise"));

    boolean holds(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    /** The package below the base, "account.web". */
    String place(JavaClass type) {
        return type.getPackageName().equals(base) ? "" : type.getPackageName().substring(base.length() + 1);
    }

    String feature(JavaClass type) {
        return place(type).replaceFirst("\\..*", "");
    }

    /** What follows the feature: "" for its root. */
    String edge(JavaClass type) {
        return place(type).contains(".") ? place(type).replaceFirst("[^.]*\\.", "") : "";
    }

    boolean isRoot(JavaClass type) {
        return edge(type).isEmpty() && FEATURES.contains(feature(type));
    }

    boolean isPlatform(JavaClass type) {
        return feature(type).equals("platform");
    }

    /** Whether the package is one the layout knows. */
    boolean isKnown(JavaClass type) {
        return switch (feature(type)) {
            case "kernel" -> edge(type).isEmpty();
            case "platform" -> PLATFORM.contains(edge(type));
            default -> FEATURES.contains(feature(type)) && (edge(type).isEmpty() || EDGES.contains(edge(type)));
        };
    }

    boolean mayUse(JavaClass from, JavaClass to) {
        return holds(to) ? mayUseOwn(from, to) : mayUseForeign(from, to.getPackageName());
    }

    private boolean mayUseOwn(JavaClass from, JavaClass to) {
        if (feature(to).equals("kernel") || from.getPackageName().equals(to.getPackageName())) {
            return true;
        }
        if (isPlatform(from) || feature(from).equals("kernel")) {
            return isPlatform(from) && isPlatform(to);
        }
        boolean downhill = FEATURES.indexOf(feature(to)) <= FEATURES.indexOf(feature(from));
        return isPlatform(to) || isRoot(to) && downhill;
    }

    private boolean mayUseForeign(JavaClass from, String used) {
        if (used.isEmpty() || within(used, JAVA)) {
            return true;
        }
        return switch (feature(from)) {
            case "kernel" -> false;
            case "platform" -> within(used, PLATFORM_USES) || isLibraryOf(from, used);
            default -> mayFeatureUse(from, used);
        };
    }

    private boolean mayFeatureUse(JavaClass from, String used) {
        if (!FEATURES.contains(feature(from))) {
            return false;
        }
        if (isLibraryOf(from, used)) {
            return true;
        }
        return edge(from).isEmpty()
                ? within(used, ROOT)
                : within(used, WIRING) || within(used, EDGE.getOrDefault(edge(from), Set.of()));
    }

    boolean isLibraryOf(JavaClass type, String used) {
        return within(used, LIBRARIES.getOrDefault(place(type), Set.of()));
    }

    private static boolean within(String used, Set<String> allowed) {
        return allowed.stream()
                .anyMatch(prefix -> prefix.endsWith(".")
                        ? used.startsWith(prefix)
                        : used.equals(prefix) || used.startsWith(prefix + "."));
    }
}
