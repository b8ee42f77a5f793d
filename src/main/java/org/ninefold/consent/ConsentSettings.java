package org.ninefold.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;

/** How long people can say by a link what they allow. */
@ApplicationScoped
public class ConsentSettings implements SettingGroup {

    /** For so many days a link in a mail or letter is good: who keeps an old mail must still be able to leave. */
    static final Setting LINK_DAYS = Setting.count("consent.link-days", 365);

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public List<Setting> settings() {
        return List.of(LINK_DAYS);
    }
}
