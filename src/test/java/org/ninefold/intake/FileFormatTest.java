package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.kernel.Refused;

class FileFormatTest {

    @ParameterizedTest
    @DisplayName("R8 A file that is not what it says is refused by what it is")
    @CsvSource({
        "%PDF-1.7,WRONG_TYPE",
        "MZ\u0090,WRONG_TYPE",
        "<?php system(1);,WRONG_TYPE",
        "<html><script>,WRONG_TYPE",
        "<svg onload=x>,WRONG_TYPE",
        "\u0089PNG,WRONG_TYPE",
        "\u00d0\u00cf\u0011\u00e0,OLD_EXCEL",
        "\u00ff\u00fea,UTF_16",
        "\u00fe\u00ffa,UTF_16"
    })
    void refusesOtherTypes(String head, FileRefusal refusal) {
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                refusal, assertThrows(Refused.class, () -> FileFormat.of(bytes)).refusal());
    }

    @Test
    void knowsCsvAndWorkbooks() {
        assertEquals(FileFormat.CSV, FileFormat.of("account_ref,name".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileFormat.CSV, FileFormat.of("\ufeffaccount_ref".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileFormat.XLSX, FileFormat.of(new Xlsx().bytes()));
        assertEquals(
                FileRefusal.EMPTY_FILE,
                assertThrows(Refused.class, () -> FileFormat.of(new byte[0])).refusal());
    }
}
