package org.ninefold.survey;

import java.util.Locale;

/** The mails of a wave. */
enum MailKind {
    INVITATION,
    REMINDER;

    /** The key of the template. */
    String template() {
        return name().toLowerCase(Locale.ROOT);
    }
}
