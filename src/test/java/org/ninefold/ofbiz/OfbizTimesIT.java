package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostConsent;
import org.ninefold.intake.HostCost;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.HostTime;
import org.ninefold.intake.Since;

/** Hours, what they cost, and what people allow. */
class OfbizTimesIT {

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open();
    }

    @Test
    @DisplayName(
            "The customer of an hour: who was billed, the timesheet's client, the client of the nearest work above")
    void customersOfTimeByTheLadder() {
        assertEquals(
                List.of(
                        "t1 aarhus ida 2026-01-06 1.50",
                        "t2 gry jens 2026-01-05 2.00",
                        "t3 berg ida 2026-01-06 0.25",
                        "t4 null ida 2026-01-06 8.00"),
                times());
        assertEquals(List.of("t1", "t2", "t3", "t4"), shop.keys(HostStream.TIME));
        shop.sql("insert into work_effort_party_assignment (work_effort_id, party_id, role_type_id, from_date)"
                + " values ('phase', 'hugo', 'CLIENT_MANAGER', '2025-01-01')");
        assertEquals("t1 hugo ida 2026-01-06 1.50", times().get(0), "nearer than who is billed for the project");
    }

    @Test
    @DisplayName("A circle of work efforts ends")
    void aCircleOfWorkEffortsEnds() {
        shop.sql("update work_effort set work_effort_parent_id = 'task' where work_effort_id = 'project'");
        assertEquals(4, times().size());
    }

    @Test
    @DisplayName("Pay becomes the cost of an hour only by a divisor; what customers are billed never does")
    void payRatesOnlyWithADivisor() {
        assertEquals(List.of(), costs());
        shop.set(OfbizSettings.HOURS_A_MONTH, "160");
        assertEquals(List.of("ida 2025-01-01 null 250.0000 DKK", "jens 2025-01-01 null 300.0000 DKK"), costs());
        shop.sql("update rate_amount set period_type_id = 'RATE_YEAR', rate_amount = 480000, thru_date = '2026-01-01'"
                + " where party_id = 'ida' and rate_type_id = 'AVERAGE_PAY_RATE'");
        assertEquals("ida 2025-01-01 2026-01-01 250.0000 DKK", costs().get(0));
        shop.sql("update rate_amount set period_type_id = 'RATE_WEEK', rate_amount = 9000 where party_id = 'ida'"
                + " and rate_type_id = 'AVERAGE_PAY_RATE'");
        // 9000 x 52 weeks / 1920 hours a year
        assertEquals("ida 2025-01-01 2026-01-01 243.7500 DKK", costs().get(0));
        shop.sql("update rate_amount set period_type_id = 'RATE_QUARTER', rate_amount = 120000 where party_id = 'ida'"
                + " and rate_type_id = 'AVERAGE_PAY_RATE'");
        assertEquals("ida 2025-01-01 2026-01-01 250.0000 DKK", costs().get(0));
    }

    @Test
    @DisplayName("Of several rates of a person from one day on the latest of those that still hold counts")
    void oneRateADay() {
        shop.set(OfbizSettings.HOURS_A_MONTH, "160")
                .sql("update rate_amount set thru_date = '2025-01-01 09:00:00+00' where party_id = 'jens';"
                        + " insert into rate_amount (rate_type_id, rate_currency_uom_id, period_type_id,"
                        + " work_effort_id, party_id, empl_position_type_id, from_date, thru_date, rate_amount) values"
                        + " ('AVERAGE_PAY_RATE', 'DKK', 'RATE_HOUR', '_NA_', 'jens', '_NA_', '2025-01-01 09:00:00+00',"
                        + " null, 330),"
                        + " ('AVERAGE_PAY_RATE', 'DKK', 'RATE_HOUR', '_NA_', 'jens', '_NA_', '2025-01-01 10:00:00+00',"
                        + " '2025-02-01', 310),"
                        + " ('AVERAGE_PAY_RATE', 'DKK', 'RATE_HOUR', '_NA_', 'ida', '_NA_', '2025-01-01 08:00:00+00',"
                        + " null, 260)");
        assertEquals(List.of("ida 2025-01-01 null 260.0000 DKK", "jens 2025-01-01 null 330.0000 DKK"), costs());
        assertEquals(2, shop.keys(HostStream.COSTS).size());
    }

    @Test
    @DisplayName("A stream whose table may no longer be read says so: nothing of it is gone for that")
    void aStreamThatCannotBeReadSaysSo() {
        assertEquals(EnumSet.allOf(HostStream.class), readable());
        shop.sql("drop table time_entry; drop table rate_amount; drop table contact_mech");
        EnumSet<HostStream> lost = EnumSet.of(HostStream.TIME, HostStream.COSTS, HostStream.CONSENT);
        assertEquals(EnumSet.complementOf(lost), readable());
    }

    private Set<HostStream> readable() {
        try (Host.Reading reading = shop.host().open()) {
            return Stream.of(HostStream.values()).filter(reading::reads).collect(Collectors.toSet());
        }
    }

    @Test
    @DisplayName("What people allow: a flag at an address that is yes, no or never asked, and what they told a list")
    void hintsOfConsent() {
        assertEquals(
                List.of(
                        "kaj EMAIL kaj@aarhus.example false CONTACT_LIST NEWS 2024-01-01T00:00:00Z",
                        "kaj EMAIL bills@aarhus.example null ALLOW_SOLICITATION 2023-01-01T00:00:00Z",
                        "kaj EMAIL kaj@aarhus.example true ALLOW_SOLICITATION 2021-01-01T00:00:00Z",
                        "kaj PHONE +45 99 99 99 99 null ALLOW_SOLICITATION 2025-01-01T00:00:00Z",
                        "kaj PHONE +45 12 34 56 78 false ALLOW_SOLICITATION 2021-01-01T00:00:00Z"),
                shop.read(Since.ALL, Host.Reading::consents, OfbizTimesIT::said).stream()
                        .filter(hint -> hint.startsWith("kaj "))
                        .toList());
        assertEquals(9, shop.keys(HostStream.CONSENT).stream().distinct().count());
    }

    private static String said(HostConsent hint) {
        return String.join(
                " ",
                hint.person(),
                hint.channel(),
                hint.address(),
                String.valueOf(hint.allowed()),
                hint.source(),
                hint.at().toString());
    }

    private List<String> times() {
        return shop.read(
                Since.ALL,
                Host.Reading::times,
                (HostTime t) -> t.id() + " " + t.account() + " " + t.worker() + " " + t.day() + " "
                        + t.hours().toPlainString());
    }

    private List<String> costs() {
        return shop.read(
                Since.ALL,
                Host.Reading::costs,
                (HostCost c) -> c.worker() + " " + c.from() + " " + c.thru() + " "
                        + c.hourlyCost().toPlainString() + " " + c.currency());
    }
}
