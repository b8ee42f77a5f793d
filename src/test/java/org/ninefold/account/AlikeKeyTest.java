package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names and addresses have in common, however they are written. */
class AlikeKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ørsted A/S,            orsted",
        "ORSTED AS,             orsted",
        "AB Volvo,              volvo",
        "Volvo (publ) AB,       volvopubl",
        "Oy Karl Fazer Ab,      karlfazer",
        "Aarhus Festuge ApS,    arhusfestuge",
        "Århus  Festuge,        arhusfestuge",
        "Nilsson & Co.,         nilson",
        "Hansen og Sønner I/S,  hansensoner",
        "Hansen & Sønner,       hansensoner",
        "S.p.A. Fiori S.p.A.,   fiori",
        "Straße GmbH,           strase",
        "A/S,                   as",
        "3M,                    3m"
    })
    void isTheSameHoweverTheNameIsWritten(String name, String key) {
        assertEquals(key, AlikeKey.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "…", "&", " "})
    void nothingIsAlikeWithoutALetter(String name) {
        assertNull(AlikeKey.of(name));
    }

    @Test
    void neverOutgrowsItsColumn() {
        assertEquals(200, AlikeKey.of("ßa".repeat(100)).length());
    }

    @Test
    void knowsTheShorterNamesThatTellSomething() {
        assertEquals(List.of("nordhavn", "nordhavnstal"), AlikeKey.beginnings("Nordhavn Stål Industri A/S"));
        assertEquals(List.of(), AlikeKey.beginnings("Nord A/S"));
    }

    @ParameterizedTest
    @CsvSource({"Mara@Nord.Example, nord.example@mara", "a@b.c, b.c@a", "mara, ", "@nord.example, ", "mara@, ", ", "})
    void anAddressBeginsWithItsCompany(String email, String key) {
        assertEquals(key, EmailKey.of(email));
    }

    @ParameterizedTest
    @CsvSource({"mara@nord.example, nord.example@", "mara@gmail.com, ", ", "})
    void freeMailIsNoCompany(String email, String company) {
        assertEquals(company, EmailKey.company(EmailKey.of(email)));
    }
}
