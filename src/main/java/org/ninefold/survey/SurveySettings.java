package org.ninefold.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;
import org.ninefold.platform.settings.StoredSettings;

/** How often people are asked, and how few may be shown together. */
@ApplicationScoped
public class SurveySettings implements SettingGroup {

    /** For so many days nobody is asked again, whatever the survey. */
    static final Setting REST = Setting.days("survey.rest-days", 90);

    /** Of an anonymous wave fewer answers than this are not shown. */
    static final Setting SMALLEST = Setting.choice(
            "survey.smallest-group",
            "5",
            IntStream.rangeClosed(3, 20).mapToObj(Integer::toString).toList());

    /** How the answers of several people make the loyalty digit of their account; see {@link LoyaltyRule}. */
    static final Setting LOYALTY = Setting.choice(
            "survey.loyalty-rule",
            LoyaltyRule.WORST.name(),
            Stream.of(LoyaltyRule.values()).map(LoyaltyRule::name).toList());

    /** Whether a low answer makes a task. */
    static final Setting FOLLOW_UP = Setting.yesNo("survey.follow-up", true);

    /** In which order a file for the institute has its columns, of {@link InstituteColumns}. */
    static final Setting COLUMNS =
            Setting.words("survey.institute-columns", InstituteColumns.names().toArray(String[]::new));

    @EJB
    LoyaltyDigits digits;

    @Override
    public void changed(Setting setting) {
        if (setting == LOYALTY) {
            digits.refreshAll();
        }
    }

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public List<Setting> settings() {
        return List.of(REST, SMALLEST, LOYALTY, FOLLOW_UP, COLUMNS);
    }

    @Override
    public void check(Map<Setting, String> texts) {
        if (!InstituteColumns.isOrder(texts.get(COLUMNS))) {
            throw new Refused(HandoverRefusal.COLUMNS, InstituteColumns.names());
        }
    }

    static int number(StoredSettings stored, Setting setting) {
        return Integer.parseInt(stored.text(setting));
    }
}
