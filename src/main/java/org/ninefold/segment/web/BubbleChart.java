package org.ninefold.segment.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
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
        JsonArrayBuilder series = Json.createArrayBuilder();
        for (ValueGrade grade : ValueGrade.values()) {
            series.add(series(grade, accounts));
        }
        JsonObject chart = Json.createObjectBuilder()
                .add("type", "bubble")
                .add("data", Json.createObjectBuilder().add("datasets", series))
                .add("options", options())
                .build();
        return ScriptJson.of(chart);
    }

    private JsonObject series(ValueGrade grade, List<PlacedAccount> accounts) {
        BigDecimal most = accounts.stream().map(PlacedAccount::headroom).reduce(BigDecimal.ONE, BigDecimal::max);
        JsonArrayBuilder points = Json.createArrayBuilder();
        accounts.stream()
                .filter(account -> account.grade() == grade)
                .forEach(account -> points.add(point(account, most)));
        return Json.createObjectBuilder()
                .add("label", grade.name() + " · " + say.name(grade))
                .add("data", points)
                .add("backgroundColor", colour(grade) + "99")
                .add("borderColor", colour(grade))
                .build();
    }

    private JsonObject point(PlacedAccount account, BigDecimal most) {
        return Json.createObjectBuilder()
                .add("x", account.share().movePointRight(2))
                .add("y", account.value())
                .add("r", radius(account.headroom(), most))
                .add("name", account.name())
                .add(
                        "says",
                        say.text(
                                "matrix.bubble",
                                account.name(),
                                account.outcome().cell().name(),
                                say.shortAmount(account.value()),
                                say.percent(account.share()),
                                say.shortAmount(account.headroom())))
                .build();
    }

    /** Area, not radius, follows headroom: twice the headroom looks twice as large. */
    private static double radius(BigDecimal headroom, BigDecimal most) {
        double part = Math.max(0, headroom.doubleValue() / most.doubleValue());
        return Math.round((SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt(part)) * 10) / 10.0;
    }

    private JsonObject options() {
        return Json.createObjectBuilder()
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        "x",
                                        axis(say.text("matrix.share-axis") + " (%)")
                                                .add("min", 0)
                                                .add("max", 100))
                                .add("y", axis(say.name(run.measure()) + " (" + run.currency() + ")")))
                .build();
    }

    private static JsonObjectBuilder axis(String title) {
        return Json.createObjectBuilder()
                .add("title", Json.createObjectBuilder().add("display", true).add("text", title));
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
