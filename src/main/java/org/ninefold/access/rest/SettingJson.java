package org.ninefold.access.rest;

import java.util.List;
import org.ninefold.access.InstallationSettings.Value;
import org.ninefold.platform.settings.Setting.Kind;

/**
 * A setting with what holds now.
 *
 * @param standard what holds until somebody sets it
 * @param choices the texts it may have; empty where {@code kind} says what is accepted
 */
public record SettingJson(String name, String group, Kind kind, String text, String standard, List<String> choices) {

    static SettingJson of(Value value) {
        return new SettingJson(
                value.setting().name(),
                value.group(),
                value.setting().kind(),
                value.text(),
                value.setting().standard(),
                value.setting().choices());
    }
}
