package org.ninefold.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ninefold.access.Role;
import org.ninefold.access.UserDetails;

/** Who works for the demo company. */
final class Staff {

    /** Everybody's password; it is written on the sign-in page. */
    static final String PASSWORD = "ninefold-demo";

    /** Those the sign-in page and the console name, one of each role. */
    static final List<String> SHOWN = List.of("admin", "maja", "anna", "rasmus");

    /** Who does what nobody in particular does. */
    static final String MANAGER = "maja";

    static final String NORDIC = "Nordic sales";
    static final String DENMARK = "Denmark";
    static final String SWEDEN = "Sweden and Norway";
    static final String FINLAND = "Finland";
    static final String EXPORT = "Export";

    private Staff() {}

    /** @param parent null at the top */
    record Group(String name, String parent) {}

    /** Parents first. */
    static List<Group> teams() {
        return List.of(
                new Group(NORDIC, null),
                new Group(DENMARK, NORDIC),
                new Group(SWEDEN, NORDIC),
                new Group(FINLAND, NORDIC),
                new Group(EXPORT, null));
    }

    /** By sign-in name. */
    static Map<String, UserDetails> people() {
        return new TreeMap<>(Map.ofEntries(
                person("admin", "Karen Møllevad", Role.ADMINISTRATOR, null, "en"),
                person("maja", "Maja Tranekær", Role.SALES_MANAGER, NORDIC, "en"),
                person("anna", "Anna Lyngvad", Role.ACCOUNT_MANAGER, DENMARK, "en"),
                person("rasmus", "Rasmus Kildemose", Role.READER, NORDIC, "en"),
                person("jonas", "Jonas Bøgevang", Role.ACCOUNT_MANAGER, DENMARK, "da"),
                person("linnea", "Linnéa Almnäs", Role.ACCOUNT_MANAGER, SWEDEN, "sv"),
                person("oskar", "Oskar Tallfors", Role.ACCOUNT_MANAGER, SWEDEN, "sv"),
                person("aino", "Aino Koivuranta", Role.ACCOUNT_MANAGER, FINLAND, "fi"),
                person("callum", "Callum Larkwater", Role.ACCOUNT_MANAGER, EXPORT, "en"),
                person("eleanor", "Eleanor Brackenfold", Role.SALES_MANAGER, EXPORT, "en")));
    }

    private static Map.Entry<String, UserDetails> person(
            String signIn, String name, Role role, String team, String language) {
        return Map.entry(signIn, new UserDetails(name, signIn + "@demo.example", role, team, language));
    }
}
