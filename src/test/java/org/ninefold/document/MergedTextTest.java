package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergedTextTest {

    @Test
    @DisplayName("R4 a value is put in as it is, and never read for further fields")
    void readsNoFieldInAValue() {
        MergedText text = new MergedText("Dear {contact.name}, {link} {unknown} {7*7}");
        Map<MergeField, String> values =
                Map.of(MergeField.CONTACT_NAME, "{link}$1\\", MergeField.LINK, "https://x.example/1");
        assertEquals("Dear {link}$1\\, https://x.example/1 {unknown} {7*7}", text.with(values));
        assertEquals(List.of(MergeField.CONTACT_NAME, MergeField.LINK), text.fields());
    }

    @Test
    @DisplayName("R4 in HTML all is text but paragraphs, line breaks and the link")
    void escapes() {
        MergedText text = new MergedText("Hello <b>{contact.name}</b>\n\n{link}\nBye & thanks");
        String html = text.html(
                Map.of(MergeField.CONTACT_NAME, "\"><script>", MergeField.LINK, "https://x.example/?a=1&b=\"2"));
        assertEquals(
                "<p style=\"margin:0 0 1em\">Hello &lt;b&gt;&quot;&gt;&lt;script&gt;&lt;/b&gt;</p>\n"
                        + "<p style=\"margin:0 0 1em\"><a href=\"https://x.example/?a=1&amp;b=&quot;2\""
                        + " style=\"color:#1a56a0\">https://x.example/?a=1&amp;b=&quot;2</a><br>\nBye &amp; thanks</p>\n",
                html);
        assertFalse(new MergedText("{link}")
                .html(Map.of(MergeField.LINK, "javascript:alert(1)"))
                .contains("href"));
    }

    @Test
    @DisplayName("R4 one plain address is one; several, a name, a line break or none are not")
    void tellsAddresses() {
        assertTrue(MailAddress.isOne("tove.qvist@fjord.example"));
        for (String none : new String[] {
            null, "", "tove", "a@b.example, c@d.example", "Tove <a@b.example>", "a@b.example\nBcc: x@y.example", "a@b@c"
        }) {
            assertFalse(MailAddress.isOne(none), () -> String.valueOf(none));
        }
    }

    @Test
    @DisplayName("Values come back as they were kept, each on a line")
    void keepsValues() {
        Map<MergeField, String> values = Map.of(MergeField.CONTACT_NAME, "a=b", MergeField.CLOSES, "30.11.");
        assertEquals(values, MergeValues.read(MergeValues.write(values)));
        assertEquals("a b", MergeValues.oneLine(" a\r\n\u2028b "));
    }
}
