package org.ninefold.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The digests by which an erased person is known again. */
class SuppressionKeysTest {

    private final SuppressionKeys keys = new SuppressionKeys("salt");

    @Test
    @DisplayName("A digest is SHA-256 of salt, kind and value: one that somebody else worked out")
    void isSha256() {
        // printf %s 'salt|EMAIL|tove@fjord.example' | sha256sum
        assertEquals(
                "c869259790ef9e36175caa059740a8b56ae7cf400ee1291d1a156ea97c7c4f22",
                keys.ofEmail(" Tove@Fjord.Example "));
        assertEquals("a757976f44811876b276224ae749ec51d074baa1ee68a4bfc216ab3987ad7f93", keys.ofRef("T1"));
        assertEquals("a757976f", keys.mark("T1"));
    }

    @Test
    @DisplayName("An address is the same in capitals, a reference is not; a name is read as contacts are compared")
    void readsAlike() {
        assertEquals(keys.ofEmail("A@B.EXAMPLE"), keys.ofEmail("a@b.example"));
        assertNotEquals(keys.ofRef("t1"), keys.ofRef("T1"));
        assertEquals(keys.ofName("Tove", "Qvist"), keys.ofName("TOVE", "qvist"));
        assertNotEquals(keys.ofName("Tove", "Qvist"), keys.ofName("Tove", "Quist"));
    }

    @Test
    @DisplayName("The same word is not the same as a reference, a name and an address, nor in another installation")
    void tellsKindsAndInstallationsApart() {
        assertNotEquals(keys.ofRef("tove"), keys.ofEmail("tove"));
        assertNotEquals(keys.ofRef("tove"), keys.ofNameKey("tove"));
        assertNotEquals(keys.ofRef("tove"), new SuppressionKeys("pepper").ofRef("tove"));
    }
}
