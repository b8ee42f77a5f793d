package org.ninefold.access.web;

import java.math.BigDecimal;
import org.ninefold.access.InstallationSettings.Value;
import org.ninefold.access.InstallationSettings.Wish;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.Setting.Kind;

/** A setting on the screen while it is changed. Fractions are typed as percent. */
public class SettingField {

    private final Value value;
    private String was;
    private String is;

    SettingField(Value value) {
        this.value = value;
        was = value.text();
        is = value.text();
    }

    Wish wish() {
        return new Wish(getSetting().name(), isLine() && was == null ? "" : was, isLine() ? line() : is);
    }

    /** A line left empty comes as nothing at all; words are kept without spaces. */
    private String line() {
        String typed = is == null ? "" : is.strip();
        return getSetting().kind() == Kind.WORDS ? typed.replaceAll("[\\s,]+", ",") : typed;
    }

    public Setting getSetting() {
        return value.setting();
    }

    public String getGroup() {
        return value.group();
    }

    public boolean isChoice() {
        return getSetting().kind() == Kind.CHOICE || getSetting().kind() == Kind.BOOLEAN;
    }

    public boolean isPercent() {
        return getSetting().kind() == Kind.FRACTION;
    }

    public boolean isNumber() {
        return switch (getSetting().kind()) {
            case MONTHS, DAYS, HOURS, MINUTES, COUNT -> true;
            default -> false;
        };
    }

    /** One line of text, which may be empty. */
    public boolean isLine() {
        return getSetting().kind() == Kind.WORDS || getSetting().kind() == Kind.TEXT;
    }

    public String getLabel() {
        return "Setting." + getSetting().name();
    }

    /** The key of the sentence below. */
    public String getHint() {
        return getLabel() + ".hint";
    }

    /** The key of a choice's text; yes and no are the same everywhere. */
    public String key(String choice) {
        return getSetting().kind() == Kind.BOOLEAN
                ? "setting." + choice
                : "Setting." + getSetting().name() + "." + choice;
    }

    public BigDecimal getShare() {
        return new BigDecimal(is).movePointRight(2).stripTrailingZeros();
    }

    public void setShare(BigDecimal percent) {
        is = percent == null
                ? null
                : percent.movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was;
    }

    public String getIs() {
        return is;
    }

    public void setIs(String is) {
        this.is = is;
    }
}
