package org.ninefold.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;

/** What an administrator sets about mail. Where the mail server is, an operator says. */
@ApplicationScoped
public class DocumentSettings implements SettingGroup {

    /** Empty: nothing is sent. */
    static final Setting FROM = Setting.line("mail.from");

    /** The company's name. */
    static final Setting FROM_NAME = Setting.line("mail.from-name");

    /** Empty: answers go to the sender. */
    static final Setting REPLY_TO = Setting.line("mail.reply-to");

    static final Setting PER_MINUTE = Setting.count("mail.per-minute", 120);

    /** In which somebody is spoken to of whom neither the person nor the country says it. */
    public static final Setting LANGUAGE = Setting.choice("mail.language", "en", List.of("en", "da", "sv", "fi"));

    /** Whether people who never answered may be asked for a permission by mail. */
    static final Setting LETTER_BY_MAIL = Setting.yesNo("mail.permission-letter", false);

    /**
     * For so many days an address that asked for the newsletter is not written to again, and can confirm; then it is
     * forgotten.
     */
    static final Setting SIGN_UP_DAYS = Setting.count("mail.sign-up-days", 30);

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Setting> settings() {
        return List.of(FROM, FROM_NAME, REPLY_TO, PER_MINUTE, LANGUAGE, LETTER_BY_MAIL, SIGN_UP_DAYS);
    }

    @Override
    public void check(Map<Setting, String> texts) {
        for (Setting address : List.of(FROM, REPLY_TO)) {
            String text = texts.get(address);
            if (!text.isEmpty() && !MailAddress.isOne(text)) {
                throw new Refused(DocumentRefusal.ADDRESS_INVALID, text);
            }
        }
    }
}
