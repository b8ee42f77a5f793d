package org.ninefold.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;

/** What an administrator sets about access. */
@ApplicationScoped
public class AccessSettings implements SettingGroup {

    /** An account manager reads the accounts of the team, beside the own ones. */
    public static final Setting TEAM_READABLE = Setting.yesNo("access.team-readable", false);

    /** Readers may export lists. */
    public static final Setting READER_EXPORTS = Setting.yesNo("access.reader-exports", false);

    public static final List<Setting> ALL = List.of(TEAM_READABLE, READER_EXPORTS);

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<Setting> settings() {
        return ALL;
    }
}
