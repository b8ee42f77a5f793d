package org.ninefold.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;

/** What an administrator sets about the day. */
@ApplicationScoped
public class DeskSettings implements SettingGroup {

    /** From which hour on the digests of the day are made, in the installation's zone. */
    static final Setting DIGEST_HOUR = Setting.choice("desk.digest-hour", "6", List.of("5", "6", "7", "8", "9"));

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Setting> settings() {
        return List.of(DIGEST_HOUR);
    }
}
