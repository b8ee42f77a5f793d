package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;
import org.ninefold.platform.settings.StoredSettings;

/** From when on something on a decision map is a finding. */
@ApplicationScoped
public class StakeholderSettings implements SettingGroup {

    static final Setting STALE = Setting.months("stakeholder.stale-months", Limits.STANDARD.staleMonths());
    static final Setting NOT_MET = Setting.months("stakeholder.not-met-months", Limits.STANDARD.notMetMonths());
    static final Setting UNDECIDED = Setting.choice(
            "stakeholder.undecided-from",
            Integer.toString(Limits.STANDARD.undecided()),
            List.of("2", "3", "4", "5", "6", "7", "8", "9"));
    static final Setting SPAN = Setting.choice(
            "stakeholder.misaligned-span", Integer.toString(Limits.STANDARD.span()), List.of("1", "2", "3", "4"));

    @Override
    public String name() {
        return "stakeholder";
    }

    @Override
    public List<Setting> settings() {
        return List.of(STALE, NOT_MET, UNDECIDED, SPAN);
    }

    static Limits limits(StoredSettings stored) {
        return new Limits(
                number(stored, STALE), number(stored, NOT_MET), number(stored, UNDECIDED), number(stored, SPAN));
    }

    private static int number(StoredSettings stored, Setting setting) {
        return Integer.parseInt(stored.text(setting));
    }
}
