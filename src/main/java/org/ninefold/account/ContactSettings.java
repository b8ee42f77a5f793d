package org.ninefold.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;

/** How many days may pass without contact, by cell, until policies of segments say so. */
@ApplicationScoped
public class ContactSettings implements SettingGroup {

    private static final String PREFIX = "contact.days-";

    /** The more valuable the account, the shorter (document 001, meeting frequency per segment). */
    public static final List<Setting> ALL = Stream.of("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3")
            .map(cell -> Setting.days(PREFIX + cell, standard(cell)))
            .toList();

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    static String cell(Setting setting) {
        return setting.name().substring(PREFIX.length());
    }

    private static int standard(String cell) {
        return switch (cell.charAt(0)) {
            case 'A' -> 30;
            case 'B' -> 90;
            default -> 180;
        };
    }
}
