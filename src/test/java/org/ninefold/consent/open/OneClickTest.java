package org.ninefold.consent.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneClickTest {

    @ParameterizedTest
    @CsvSource({
        "'Content-Disposition: form-data; name=\"List-Unsubscribe\"||One-Click', true",
        "'content-disposition: form-data; name=List-Unsubscribe||One-Click', true",
        "'Content-Disposition: form-data; name=\"List-Unsubscribe\"|Content-Type: text/plain||One-Click', true",
        "'Content-Type: text/plain|Content-Disposition: form-data; name=\"List-Unsubscribe\"; x=y||One-Click', true",
        "'Content-Disposition: form-data; name=\"List-Unsubscribe\"||Nothing', false",
        "'Content-Disposition: form-data; name=\"do\"||One-Click', false",
        "'Content-Disposition: form-data; name=\"do\"||name=\"List-Unsubscribe\"', false",
        "'', false"
    })
    @DisplayName("RFC 8058: the field is found among parts, however a mail program writes its headers")
    void isFound(String part, boolean found) {
        for (String end : new String[] {"\r\n", "\n"}) {
            String body = ("--b|" + part + "|--b--|").replace("|", end);
            assertEquals(found, OneClick.isIn(body), body);
        }
    }
}
