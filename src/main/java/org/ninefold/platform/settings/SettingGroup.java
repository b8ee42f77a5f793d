package org.ninefold.platform.settings;

import java.util.List;
import java.util.Map;

/**
 * Port: the settings of one feature, as the settings screen shows them together. The screen finds every implementation
 * (give it a scope annotation such as {@code @ApplicationScoped}). The title is the text {@code SettingGroup.<name>};
 * each setting has {@code Setting.<its name>} and {@code Setting.<its name>.hint}, each choice
 * {@code Setting.<its name>.<choice>}.
 */
public interface SettingGroup {

    /** A short name; the groups are shown in the order of these. */
    String name();

    List<Setting> settings();

    /**
     * Looks whether the values fit together; each one alone has been checked already.
     *
     * @param texts the value of every setting of the group
     * @throws org.ninefold.kernel.Refused when they do not
     */
    default void check(Map<Setting, String> texts) {}

    /** Brings along what hangs on a setting of the group, when another value holds; nothing does as a rule. */
    default void changed(Setting setting) {}
}
