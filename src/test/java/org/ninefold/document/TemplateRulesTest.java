package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.document.ReadyMadeTemplates.ReadyMade;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;

class TemplateRulesTest {

    @Test
    @DisplayName("CM-197 CM-198 CM-199 what the product brings keeps its own rules, in four languages")
    void readyMadeAreSound() {
        for (ReadyMade ready : ReadyMadeTemplates.ALL) {
            Map<String, Said> texts = new HashMap<>();
            Bundles.LANGUAGES.forEach(language -> texts.put(language, ready.said(language)));
            assertEquals(texts, TemplateRules.checked(ready.purpose(), ready.medium(), texts), ready.key());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Hello,              Dear {contact.frstName} {link}, FIELD_UNKNOWN",
        "Hello {owner},      {link},                         FIELD_UNKNOWN",
        "Hello {link},       {link},                         FIELD_NOT_HERE",
        "Hello,              no link at all,                 LINK_MISSING",
        "Hello,              '',                             TEXT_MISSING",
        "'Hello\nBcc: x@y.example', {link},                  SUBJECT_ONE_LINE"
    })
    @DisplayName("What a mail cannot say is refused")
    void refuses(String subject, String body, DocumentRefusal why) {
        assertEquals(
                why, refused(MailPurpose.SURVEY, Medium.MAIL, subject, body).refusal());
    }

    @Test
    @DisplayName("An unknown field is named, with the language in which it stands")
    void namesTheField() {
        Refused refused = refused(MailPurpose.SURVEY, Medium.MAIL, "Hello", "{contact.frstName} {link}");
        assertEquals(List.of("{contact.frstName}", "fi"), refused.facts());
    }

    @Test
    @DisplayName("A page names nobody, and what is said on the telephone has no link")
    void fitsItsUse() {
        assertEquals(
                DocumentRefusal.FIELD_NOT_HERE,
                refused(MailPurpose.NEWSLETTER, Medium.PAGE, "Hello", "{contact.name}")
                        .refusal());
        assertEquals(
                DocumentRefusal.FIELD_NOT_HERE,
                refused(MailPurpose.SURVEY, Medium.PHONE, "Hello", "{link}").refusal());
    }

    private static Refused refused(MailPurpose purpose, Medium medium, String subject, String body) {
        Map<String, Said> texts = new HashMap<>();
        Bundles.LANGUAGES.forEach(language -> texts.put(language, new Said("Hello", "{link}")));
        if (medium != Medium.MAIL) {
            texts.replaceAll((language, said) -> new Said("Hello", "text"));
        }
        texts.put("fi", new Said(subject, body));
        return assertThrows(Refused.class, () -> TemplateRules.checked(purpose, medium, texts));
    }
}
