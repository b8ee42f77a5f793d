package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.intake.Cell.Nature;
import org.ninefold.intake.Column.Type;

class ColumnTest {

    private static String read(Type type, Nature nature, String text) throws CellFault {
        return Column.may("any", type).read(new Cell(nature, text), Notation.PLAIN);
    }

    private static RowFault fault(Type type, Nature nature, String text) {
        return assertThrows(CellFault.class, () -> read(type, nature, text)).fault();
    }

    @ParameterizedTest
    @CsvSource({
        "REF,TEXT, 00123 ,00123",
        "REF,NUMBER,123,123",
        "SIGN_IN,TEXT,Nils,nils",
        "TEXT,TEXT,'''=1+1',=1+1",
        "DATE,DATE,2026-01-31,2026-01-31",
        "AMOUNT,TEXT,-12.50,-12.5",
        "AMOUNT,NUMBER,0.30000000000000004,0.3",
        "COST,TEXT,0.00,0",
        "HOURS,TEXT,7.255,7.26",
        "RATE,TEXT,0.1340000001,0.1340000001",
        "FRACTION,TEXT,1,1",
        "YES_NO,TEXT,Ja,true",
        "YES_NO,BOOLEAN,false,false",
        "CURRENCY,TEXT,dkk,DKK",
        "COUNTRY,TEXT,dk,DK",
        "LANGUAGE,TEXT,FI,fi",
        "EMAIL,TEXT,a@b.dk,a@b.dk"
    })
    void readsEachType(Type type, Nature nature, String text, String canonical) throws CellFault {
        assertEquals(canonical, read(type, nature, text));
    }

    @ParameterizedTest
    @CsvSource({
        "REF,TEXT,1.23457E+11,SCIENTIFIC",
        "REF,NUMBER,1234567890123456,SCIENTIFIC",
        "DATE,NUMBER,45000,NOT_A_DATE",
        "DATE,TEXT,1899-12-31,DATE_OUT_OF_RANGE",
        "AMOUNT,TEXT,1000000000000000,NUMBER_TOO_LARGE",
        "AMOUNT,DATE,2026-01-31,NOT_A_NUMBER",
        "AMOUNT,UNCOMPUTED,,NO_CACHED_VALUE",
        "AMOUNT,ERROR,#REF!,FORMULA_ERROR",
        "COST,TEXT,-0.01,NEGATIVE",
        "HOURS,TEXT,-1,HOURS_OUT_OF_RANGE",
        "RATE,TEXT,0,NOT_POSITIVE",
        "RATE,TEXT,0.00000000001,NOT_POSITIVE",
        "FRACTION,TEXT,1.01,NOT_A_SHARE",
        "YES_NO,TEXT,maybe,NOT_YES_OR_NO",
        "CURRENCY,TEXT,KR,NOT_A_CURRENCY",
        "COUNTRY,TEXT,UK,NOT_A_COUNTRY",
        "LANGUAGE,TEXT,dansk,NOT_A_LANGUAGE",
        "EMAIL,TEXT,nobody,NOT_AN_EMAIL"
    })
    void rejectsWhatDoesNotFit(Type type, Nature nature, String text, RowFault fault) {
        assertEquals(fault, fault(type, nature, text == null ? "" : text));
    }

    @Test
    void keepsTextTidy() throws CellFault {
        assertEquals("two lines", read(Type.TEXT, Nature.TEXT, " two\n lines "));
        assertEquals("\u00c5", read(Type.TEXT, Nature.TEXT, "A\u030a"));
        assertEquals(RowFault.CONTROL_CHARACTER, fault(Type.TEXT, Nature.TEXT, "a\u0007b"));
        assertEquals(RowFault.TOO_LONG, fault(Type.TEXT, Nature.TEXT, "x".repeat(61)));
        assertEquals(null, read(Type.TEXT, Nature.TEXT, "  "));
        assertEquals(
                RowFault.MISSING,
                assertThrows(CellFault.class, () -> Column.needs("any", Type.TEXT)
                                .read(Cell.BLANK, Notation.PLAIN))
                        .fault());
    }
}
