package org.ninefold.document;

import java.util.Map;
import java.util.TreeMap;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;

/** What a template must say, and may name. */
final class TemplateRules {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    private TemplateRules() {}

    /**
     * The texts as they are kept, in each of the languages.
     *
     * @throws Refused with the first that is missing, too long, or names a field that does not exist
     */
    static Map<String, Said> checked(MailPurpose purpose, Medium medium, Map<String, Said> wished) {
        Map<String, Said> texts = new TreeMap<>();
        for (String language : Bundles.LANGUAGES) {
            Said said = wished.get(language);
            if (said == null || isBlank(said.subject()) || isBlank(said.body())) {
                throw new Refused(DocumentRefusal.TEXT_MISSING, language);
            }
            Said kept = new Said(said.subject().strip(), said.body().strip().replace("\r\n", "\n"));
            check(kept, language);
            checkFields(purpose, medium, kept, language);
            texts.put(language, kept);
        }
        return texts;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void check(Said said, String language) {
        if (said.subject().length() > LONGEST_SUBJECT) {
            throw new Refused(DocumentRefusal.TEXT_TOO_LONG, language, LONGEST_SUBJECT);
        }
        if (said.body().length() > LONGEST_BODY) {
            throw new Refused(DocumentRefusal.TEXT_TOO_LONG, language, LONGEST_BODY);
        }
        if (said.subject().chars().anyMatch(Character::isISOControl)) {
            throw new Refused(DocumentRefusal.SUBJECT_ONE_LINE, language);
        }
    }

    private static void checkFields(MailPurpose purpose, Medium medium, Said said, String language) {
        for (String text : new String[] {said.subject(), said.body()}) {
            for (String word : new MergedText(text).words()) {
                String typed = "{" + word + "}";
                MergeField field = MergeField.of(word)
                        .orElseThrow(() -> new Refused(DocumentRefusal.FIELD_UNKNOWN, typed, language));
                boolean linkInSubject = field.isLink() && text.equals(said.subject());
                if (!field.fits(purpose, medium) || linkInSubject) {
                    throw new Refused(DocumentRefusal.FIELD_NOT_HERE, typed, language);
                }
            }
        }
        if (medium == Medium.MAIL && !said.fields().contains(MergeField.LINK)) {
            throw new Refused(DocumentRefusal.LINK_MISSING, language, MergeField.LINK.typed());
        }
    }
}
