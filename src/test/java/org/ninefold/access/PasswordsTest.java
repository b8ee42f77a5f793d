package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.kernel.Refused;

class PasswordsTest {

    static final String OLD_PASSWORD = "old but right";

    /** PBKDF2-HMAC-SHA512 of {@link #OLD_PASSWORD}, 1000 rounds, salt 0123456789abcdef; computed with Python's hashlib. */
    static final String OLD_HASH =
            "pbkdf2-sha512$1000$MDEyMzQ1Njc4OWFiY2RlZg==$KPe7ZmAGGaFpfVaRaN2lzTU6AtaXxD5tDDUA9T1fHZU=";

    @Test
    void verifiesWhatAnotherImplementationHashed() {
        assertTrue(Passwords.verify(OLD_PASSWORD, OLD_HASH));
        assertFalse(Passwords.verify("old but wrong", OLD_HASH));
        assertTrue(Passwords.isOld(OLD_HASH));
    }

    @Test
    void hashesWithManyRoundsAndAFreshSalt() {
        String hash = Passwords.hash("three calm words");
        assertTrue(hash.matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}="), hash);
        assertNotEquals(hash, Passwords.hash("three calm words"));
        assertFalse(Passwords.isOld(hash));
    }

    @Test
    void takesBothSpellingsOfALetter() {
        assertTrue(Passwords.verify("bla\u030abærgrød", Passwords.hash("bl\u00e5bærgrød")));
    }

    @Test
    void oneTimePasswordsAreLongAndReadable() {
        assertTrue(Passwords.oneTime().matches("[a-hjkmnp-z2-9]{16}"));
        assertNotEquals(Passwords.oneTime(), Passwords.oneTime());
    }

    @ParameterizedTest
    @CsvSource({
        "nine char,PASSWORD_TOO_SHORT",
        "'',PASSWORD_TOO_SHORT",
        ",PASSWORD_TOO_SHORT",
        "I am Anna Holm,PASSWORD_IS_NAME",
        "the old one of hers,PASSWORD_IS_NAME"
    })
    void refusesWhatIsEasilyGuessed(String chosen, AccessRefusal expected) {
        Refused refused = assertThrows(Refused.class, () -> Passwords.check(chosen, "the old one of hers", "anna"));
        assertEquals(expected, refused.refusal());
    }

    @Test
    void refusesWhatNobodyTypes() {
        Passwords.check("x".repeat(200), "", "anna");
        Refused refused = assertThrows(Refused.class, () -> Passwords.check("x".repeat(201), "", "anna"));
        assertEquals(AccessRefusal.PASSWORD_TOO_LONG, refused.refusal());
    }
}
