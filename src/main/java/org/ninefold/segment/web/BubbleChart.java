package org.ninefold.segment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefold.platform.web.Say;
import org.ninefold.platform.web.ScriptJson;
import org.ninefold.segment.PlacedAccount;
import org.ninefold.segment.Run;
import org.ninefold.segment.ValueGrade;

/** Accounts as bubbles: value upward, share to the right, headroom as area; one series per value grade. */
final class BubbleChart {

    private static final double LARGEST_RADIUS = 28;
    private static final double SMALLEST_RADIUS = 3;

    private final Say say;
    private final Run run;

    BubbleChart(Say say, Run run) {
        this.say = say;
        this.run = run;
    }

    String of(List<PlacedAccount> accounts) {
        BigDecimal most = accounts.stream().map(PlacedAccount::headroom).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Map<String, Object>> series = Stream.of(ValueGrade.values())
                .map(grade -> series(grade, accounts, most))
                .toList();
        return ScriptJson.of(
                Map.of("type", "bubble", "data", Map.of("datasets", series), "options", options(accounts)));
    }

    private Map<String, Object> series(ValueGrade grade, List<PlacedAccount> accounts, BigDecimal most) {
        List<Map<String, Object>> points = accounts.stream()
                .filter(account -> account.grade() == grade && account.share() != null)
                .map(account -> point(account, most))
                .toList();
        return Map.of(
                "label",
                grade.name() + " · " + say.name(grade),
                "data",
                points,
                "backgroundColor",
                colour(grade) + "99",
                "borderColor",
                colour(grade));
    }

    private Map<String, Object> point(PlacedAccount account, BigDecimal most) {
        String says = say.text(
                "matrix.bubble",
                account.name(),
                account.outcome().name(),
                say.shortAmount(account.value()),
                say.percent(account.share()),
                say.shortAmount(account.headroom()));
        return Map.of(
                "x", account.share().movePointRight(2),
                "y", account.value(),
                "r", radius(account.headroom(), most),
                "says", says);
    }

    /** Area, not radius, follows headroom: twice the headroom looks twice as large. */
    private static double radius(BigDecimal headroom, BigDecimal most) {
        double part = Math.max(0, headroom.doubleValue() / most.doubleValue());
        return Math.round((SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt(part)) * 10) / 10.0;
    }

    /** Where the axis of the share begins, in percent: at 0, or at whole tens below the smallest share. */
    static int first(List<PlacedAccount> accounts) {
        BigDecimal smallest = accounts.stream()
                .map(PlacedAccount::share)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::min);
        return smallest.movePointRight(1).setScale(0, RoundingMode.FLOOR).intValue() * 10;
    }

    private Map<String, Object> options(List<PlacedAccount> accounts) {
        Map<String, Object> share =
                Map.of("title", title(say.text("matrix.share-axis") + " (%)"), "min", first(accounts), "max", 100);
        Map<String, Object> worth = Map.of("title", title(say.name(run.measure()) + " (" + run.currency() + ")"));
        return Map.of("maintainAspectRatio", false, "animation", false, "scales", Map.of("x", share, "y", worth));
    }

    private static Map<String, Object> title(String text) {
        return Map.of("display", true, "text", text);
    }

    /** The house's gold, silver and bronze (tokens.css). */
    private static String colour(ValueGrade grade) {
        return switch (grade) {
            case A -> "#c2912a";
            case B -> "#74869a";
            case C -> "#a5673f";
        };
    }
}
