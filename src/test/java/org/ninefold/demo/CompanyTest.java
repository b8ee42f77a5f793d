package org.ninefold.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.account.AccountKind;
import org.ninefold.kernel.Period;

/** The invented company holds what it promises, whenever it is loaded and in whatever currency it reports. */
class CompanyTest {

    private static final List<String> CELLS = List.of("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3");
    private static final List<String> REASONS =
            List.of("NO_PURCHASE", "NO_RATE", "NO_WALLET", "MIXED_PERIODS", "SHARE_ABOVE_100");
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 21);
    private static final int BEFORE = Temper.YEARS - 2;
    private static final int NOW = Temper.YEARS - 1;

    @ParameterizedTest
    @DisplayName("R3 All cells have accounts, every reason has some, and anna sees some of each")
    @CsvSource({
        "2026-11-21, EUR",
        "2026-11-21, DKK",
        "2027-01-01, EUR",
        "2027-03-31, SEK",
        "2028-02-29, USD",
        "2027-07-02, JPY"
    })
    void fillsCellsAndReasons(LocalDate today, String reporting) {
        Company company = Company.invent(today, reporting);
        Map<Story, String> now = outcomes(company, reporting, NOW);
        assertTrue(fewest(now, CELLS, null) >= 15, () -> counts(now, null).toString());
        assertTrue(fewest(now, REASONS, null) >= 4, () -> counts(now, null).toString());
        assertTrue(fewest(now, CELLS, "anna") >= 3, () -> counts(now, "anna").toString());
        assertTrue(fewest(now, REASONS, "anna") >= 1, () -> counts(now, "anna").toString());
        Map<Story, String> before = outcomes(company, reporting, BEFORE);
        assertTrue(fewest(before, CELLS, null) >= 15, () -> counts(before, null).toString());
    }

    @ParameterizedTest
    @DisplayName(
            "R3 Kept into the months after, it still fills every cell and every reason, each with most customers placed")
    @CsvSource({"2026-11-21, EUR", "2027-01-01, DKK", "2027-07-02, JPY", "2028-02-29, USD"})
    void fillsThemInLaterMonths(LocalDate today, String reporting) {
        Company company = Company.invent(today, reporting);
        for (int later = 1; later <= Estimating.AHEAD; later++) {
            Period year = company.span().months(12 * NOW + later, 12);
            Map<Story, String> outcomes = new RoughPlacement(company, reporting, year).outcomes();
            assertTrue(fewest(outcomes, CELLS, null) >= 3, () -> counts(outcomes, null)
                    .toString());
            assertTrue(fewest(outcomes, REASONS, null) >= 3, () -> counts(outcomes, null)
                    .toString());
            long placed = outcomes.values().stream().filter(CELLS::contains).count();
            assertTrue(
                    placed > outcomes.size() / 2.0, () -> counts(outcomes, null).toString());
        }
    }

    @Test
    @DisplayName("R3 A third of the customers moves between the two years, in many directions")
    void moves() {
        Company company = Company.invent(NOVEMBER, "EUR");
        Map<Story, String> before = outcomes(company, "EUR", BEFORE);
        List<String> moves = outcomes(company, "EUR", NOW).entrySet().stream()
                .filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .map(now -> before.get(now.getKey()) + " " + now.getValue())
                .toList();
        assertTrue(moves.size() > 80 && moves.size() < 200, () -> moves.size() + " " + moves);
        assertTrue(Set.copyOf(moves).size() > 30, () -> Set.copyOf(moves).toString());
    }

    @Test
    @DisplayName("R2 It is the same for every day of a month, and moves along from month to month")
    void isTheSame() {
        Company company = Company.invent(NOVEMBER, "EUR");
        assertTrue(company.equals(Company.invent(NOVEMBER, "EUR")));
        assertTrue(ledger(company).equals(ledger(Company.invent(LocalDate.of(2026, 11, 1), "EUR"))));
        for (int month : List.of(1, 5)) {
            assertEquals(names(company), names(Company.invent(NOVEMBER.plusMonths(month), "DKK")));
        }
    }

    /** Everything but the activities, which count from the day. */
    private static Company ledger(Company company) {
        List<Story> stories = company.stories().stream()
                .map(story -> new Story(
                        story.account(),
                        story.cells(),
                        story.contacts(),
                        story.purchases(),
                        story.times(),
                        story.wallets(),
                        List.of()))
                .toList();
        return new Company(company.span(), stories, company.rates());
    }

    @Test
    @DisplayName("R2 It has about 300 accounts with five years of purchases up to the last whole month")
    void isAsLargeAsPromised() {
        Company company = Company.invent(NOVEMBER, "EUR");
        assertEquals(308, company.stories().size());
        assertEquals(
                64,
                company.stories().stream()
                        .filter(story -> isOwnedBy(story, "anna"))
                        .count());
        List<LocalDate> days =
                purchases(company).map(DraftPurchase::on).sorted().toList();
        assertTrue(days.size() > 10_000 && days.size() < 15_000, () -> "" + days.size());
        assertEquals("2021-11", days.get(0).toString().substring(0, 7));
        assertEquals("2026-10", days.get(days.size() - 1).toString().substring(0, 7));
        assertTrue(Stream.of(AccountKind.values())
                .allMatch(kind -> company.stories().stream()
                                .filter(story -> story.account().kind() == kind)
                                .count()
                        >= 10));
    }

    @Test
    @DisplayName("R2 It shows what happens in life: returns, unknown costs, losses, every shape of wallet")
    void isLifelike() {
        Company company = Company.invent(NOVEMBER, "EUR");
        List<DraftPurchase.Line> lines = purchases(company)
                .flatMap(purchase -> purchase.lines().stream())
                .toList();
        assertTrue(lines.stream().filter(line -> line.revenue().signum() < 0).count() > 100);
        assertTrue(lines.stream().filter(line -> line.directCost() == null).count() > 100);
        assertTrue(lines.stream().filter(line -> line.ware() == null).count() > 100);
        RoughPlacement rough = new RoughPlacement(company, "EUR", company.span().year(NOW));
        List<Double> values = rough.outcomes().entrySet().stream()
                .filter(entry -> CELLS.contains(entry.getValue()))
                .map(entry -> rough.contribution(entry.getKey()))
                .sorted()
                .toList();
        assertTrue(values.stream().filter(value -> value < 0).count() >= 5, values::toString);
        assertTrue(values.get(values.size() - 1) > 1_000_000 && values.get(values.size() - 1) < 5_000_000);
        List<DraftWallet> wallets = company.stories().stream()
                .flatMap(story -> story.wallets().stream())
                .toList();
        assertTrue(wallets.stream().filter(wallet -> wallet.share() != null).count() > 50);
        assertTrue(wallets.stream().filter(wallet -> wallet.ware() != null).count() > 50);
    }

    @Test
    @DisplayName("R4 No name comes twice, and all mail goes to a domain that nobody has")
    void isInvented() {
        Company company = Company.invent(NOVEMBER, "EUR");
        assertEquals(308, Set.copyOf(names(company)).size());
        assertTrue(company.stories().stream()
                .flatMap(story -> story.contacts().stream())
                .allMatch(contact -> contact.email().matches("[a-z]+\\.[a-z]+@[a-z]+\\.example")));
    }

    private static Map<Story, String> outcomes(Company company, String reporting, int year) {
        return new RoughPlacement(company, reporting, company.span().year(year)).outcomes();
    }

    /** @param owner null for all */
    private static long fewest(Map<Story, String> outcomes, List<String> of, String owner) {
        Map<String, Long> counts = counts(outcomes, owner);
        return of.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).min().orElseThrow();
    }

    private static Map<String, Long> counts(Map<Story, String> outcomes, String owner) {
        return outcomes.entrySet().stream()
                .filter(entry -> owner == null || isOwnedBy(entry.getKey(), owner))
                .collect(groupingBy(Map.Entry::getValue, TreeMap::new, counting()));
    }

    private static boolean isOwnedBy(Story story, String owner) {
        return owner.equals(story.account().book().owner());
    }

    private static Stream<DraftPurchase> purchases(Company company) {
        return company.stories().stream().flatMap(story -> story.purchases().stream());
    }

    private static List<String> names(Company company) {
        return company.stories().stream()
                .map(story -> story.account().name() + story.contacts())
                .sorted()
                .collect(Collectors.toList());
    }
}
