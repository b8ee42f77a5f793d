package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.HostRhythm;
import org.ninefold.intake.HostRhythm.OwnersBy;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.Settings;

class OfbizSettingsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final OfbizSettings group = new OfbizSettings();

    @Test
    @DisplayName("Every standard is a value that would be accepted, and they fit together")
    void standardsAreAccepted() {
        OfbizSettings.ALL.forEach(setting -> assertTrue(setting.accepts(setting.standard()), setting.name()));
        group.check(Map.of());
    }

    @Test
    @DisplayName("They are shown only where OFBiz is read")
    void shownOnlyWhereOfbizIsRead() {
        group.settings = named(null);
        assertEquals(List.of(), group.settings());
        group.settings = named("other");
        assertEquals(List.of(), group.settings());
        group.settings = named("ofbiz");
        assertEquals(OfbizSettings.ALL, group.settings());
    }

    @Test
    @DisplayName("The address of customers is one of the web, with the party's id once")
    void partyPageHasItsPlace() {
        check(OfbizSettings.PARTY_PAGE, "https://erp.example/viewprofile?partyId={partyId}");
        check(OfbizSettings.PARTY_PAGE, "");
        refuse(OfbizSettings.PARTY_PAGE, "https://erp.example/viewprofile");
        refuse(OfbizSettings.PARTY_PAGE, "javascript:alert('{partyId}')");
        refuse(OfbizSettings.PARTY_PAGE, "https://erp.example/{partyId}/{partyId}");
    }

    @Test
    @DisplayName("The currency of average costs has three letters, or is left open")
    void baseCurrencyHasThreeLetters() {
        check(OfbizSettings.BASE_CURRENCY, "EUR");
        refuse(OfbizSettings.BASE_CURRENCY, "euro");
    }

    @Test
    @DisplayName("The fingerprint changes with what changes the records, and with nothing else")
    void fingerprintChangesWithMeaning() {
        String standard = fingerprint(Map.of());
        assertEquals(64, standard.length());
        assertEquals(standard, fingerprint(Map.of(OfbizSettings.EVERY, "5", OfbizSettings.PARTY_PAGE, "https://x")));
        assertNotEquals(standard, fingerprint(Map.of(OfbizSettings.REVENUE, "ORDERS")));
        assertNotEquals(standard, fingerprint(Map.of(OfbizSettings.TAX_TYPES, "")));
        assertNotEquals(standard, fingerprint(Map.of(OfbizSettings.HOURS_A_MONTH, "160")));
    }

    @Test
    @DisplayName("It is read as often, and its owners are found, as is set")
    void rhythmIsAsSet() {
        Shop shop = Shop.at("");
        assertEquals(HostRhythm.USUAL, shop.host().rhythm());
        shop.set(OfbizSettings.EVERY, "0")
                .set(OfbizSettings.OVERLAP, "90")
                .set(OfbizSettings.NIGHT, "4")
                .set(OfbizSettings.OWNER_BY, "EMAIL");
        assertEquals(
                new HostRhythm(Duration.ZERO, Duration.ofMinutes(90), LocalTime.of(4, 0), OwnersBy.EMAIL),
                shop.host().rhythm());
    }

    @Test
    @DisplayName("A customer's page has the id as an address writes it")
    void pageHasTheId() {
        Shop shop = Shop.at("");
        assertEquals(Optional.empty(), shop.host().page("AcctBuyer"));
        shop.set(OfbizSettings.PARTY_PAGE, "https://erp.example/view?partyId={partyId}&x=1");
        assertEquals(
                Optional.of("https://erp.example/view?partyId=a%26b%20c&x=1"),
                shop.host().page("a&b c"));
    }

    private void check(Setting setting, String text) {
        group.check(Map.of(setting, text));
    }

    private void refuse(Setting setting, String text) {
        assertThrows(Refused.class, () -> check(setting, text), text);
    }

    private static String fingerprint(Map<Setting, String> texts) {
        return new OfbizChoices(texts, ZONE, "EUR").fingerprint();
    }

    private static Settings named(String host) {
        return new Settings() {
            @Override
            public Optional<String> host() {
                return Optional.ofNullable(host);
            }
        };
    }
}
