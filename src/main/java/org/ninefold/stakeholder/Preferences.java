package org.ninefold.stakeholder;

import java.util.function.UnaryOperator;
import org.ninefold.account.Check;

/**
 * What somebody prefers; all of it may be null.
 *
 * @param persona a key of the list of personas
 * @param language ISO 639-1; of a registered person the contact's
 * @param content what the person likes to hear about
 * @param time when the person is best reached
 */
public record Preferences(String persona, Channel channel, String language, String content, String time) {

    public static final Preferences NONE = new Preferences(null, null, null, null, null);

    private static final int LONGEST_CONTENT = 500;
    private static final int LONGEST_TIME = 200;

    /**
     * @param personas makes the key of what somebody wrote for a persona
     * @throws org.ninefold.kernel.Refused where it cannot be so
     */
    Preferences checked(UnaryOperator<String> personas) {
        return new Preferences(
                persona == null || persona.isBlank() ? null : personas.apply(persona.strip()),
                channel,
                Check.language(language),
                Check.optional(StakeholderField.CONTENT, content, LONGEST_CONTENT),
                Check.optional(StakeholderField.TIME, time, LONGEST_TIME));
    }

    Preferences speaking(String other) {
        return new Preferences(persona, channel, other, content, time);
    }
}
