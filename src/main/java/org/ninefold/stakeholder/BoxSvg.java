package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Messages;

/**
 * Draws people. The side shows by the form of the box as well as by its colour; who is assumed has a dashed border and
 * a question mark, who has left is struck out.
 */
final class BoxSvg {

    private static final String BAD = "#8f1c14";
    private static final int EDGE = 12;
    private static final int ROOM = Spot.WIDTH - 2 * EDGE;

    /** Widths of letters in units of the size of the writing; none of the usual fonts is wider. */
    private static final double WIDE = 0.97;

    private static final double CAPITAL = 0.76;
    private static final double USUAL = 0.64;
    private static final double NARROW = 0.36;

    /** How a side looks. */
    private record Look(String fill, String border, int corner) {}

    private static final Map<Side, Look> LOOKS = Map.of(
            Side.OURS, new Look("#e3f0f2", "#0b5563", 4),
            Side.CUSTOMER, new Look("#ffffff", "#74869a", 10),
            Side.OUTSIDE, new Look("#fcf3ed", "#a5673f", 28));

    private static final Look LEFT = new Look("#fbe6e4", "#b3261e", 0);

    /** How an attitude looks, from strongly against to strongly for, and unknown. */
    private record Sign(String text, String fill, String ink) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("−−", "#fbe6e4", "#8f1c14"),
            new Sign("−", "#fbe6e4", "#8f1c14"),
            new Sign("0", "#eef2f5", "#3a4654"),
            new Sign("+", "#e3f4ea", "#14603a"),
            new Sign("++", "#e3f4ea", "#14603a"));

    private static final Sign UNKNOWN = new Sign("?", "#fdf1d8", "#7d5000");

    private final Markup svg;
    private final Messages texts;
    private final UnaryOperator<String> roles;

    BoxSvg(Markup svg, Messages texts, UnaryOperator<String> roles) {
        this.svg = svg;
        this.texts = texts;
        this.roles = roles;
    }

    void draw(PersonView person) {
        Spot spot = person.place().spot();
        String says = says(person);
        svg.add("<g data-ref='%s' transform='translate(%s %s)' ", person.id(), spot.x(), spot.y())
                .add("role='img' aria-label='%s'><title>%s</title>", says, says);
        border(person);
        name(person);
        below(person);
        attitude(person);
        svg.add("</g>");
    }

    /** Everything the box shows, in words. */
    private String says(PersonView person) {
        List<String> parts = new ArrayList<>();
        parts.add(person.fields().name());
        Optional.ofNullable(person.fields().title()).ifPresent(parts::add);
        parts.add(texts.text(person.place().side()));
        role(person).ifPresent(parts::add);
        Optional.ofNullable(stance(person))
                .ifPresent(stance -> parts.add(texts.text(Regard.PROJECT) + ": " + texts.text("stance." + stance)));
        if (isAssumed(person)) {
            parts.add(texts.text(Surety.ASSUMED));
        }
        if (person.left() != null) {
            parts.add(texts.text("person.left"));
        }
        return String.join(", ", parts);
    }

    private Optional<String> role(PersonView person) {
        return Optional.ofNullable(person.fields().role()).map(roles);
    }

    private static Integer stance(PersonView person) {
        return person.attitudes().get(Regard.PROJECT);
    }

    private static boolean isAssumed(PersonView person) {
        return person.place().status() == Surety.ASSUMED;
    }

    private void border(PersonView person) {
        boolean left = person.left() != null;
        Look look = left ? LEFT : LOOKS.get(person.place().side());
        int corner = LOOKS.get(person.place().side()).corner();
        svg.add("<rect width='%s' height='%s' rx='%s' ", Spot.WIDTH, Spot.HEIGHT, corner)
                .add("fill='%s' stroke='%s' stroke-width='1.5' ", look.fill(), look.border())
                .add("stroke-dasharray='%s'/>", isAssumed(person) ? "6 4" : "none");
    }

    private void name(PersonView person) {
        String name = person.fields().name();
        String mark = isAssumed(person) && !name.endsWith("?") ? "?" : "";
        boolean left = person.left() != null;
        svg.add("<text x='%s' y='21' font-size='13' font-weight='650' ", EDGE)
                .add("fill='%s' text-decoration='%s'>", left ? BAD : "#1b2733", left ? "line-through" : "none")
                .add("%s%s</text>", fitting(name, mark.isEmpty() ? ROOM : ROOM - 10, 14), mark);
    }

    private void below(PersonView person) {
        String title = Optional.ofNullable(person.fields().title()).orElse("");
        text(fitting(title, ROOM, 11.5), 37, "#55657a");
        boolean left = person.left() != null;
        String last = left ? texts.text("person.left") : role(person).orElse("");
        text(fitting(last, ROOM - 30, 11.5), 54, left ? BAD : "#0b5563");
    }

    private void text(String text, int y, String colour) {
        if (!text.isEmpty()) {
            svg.add("<text x='%s' y='%s' font-size='11.5' fill='%s'>%s</text>", EDGE, y, colour, text);
        }
    }

    /** In the corner; our own people are for us until somebody says otherwise. */
    private void attitude(PersonView person) {
        Integer stance = stance(person);
        if (stance == null && person.place().side() == Side.OURS) {
            return;
        }
        Sign sign = stance == null ? UNKNOWN : SIGNS.get(stance + 2);
        svg.add("<rect x='140' y='41' width='26' height='16' rx='8' fill='%s'/>", sign.fill())
                .add("<text x='153' y='53' text-anchor='middle' font-size='12' ")
                .add("font-weight='700' fill='%s'>%s</text>", sign.ink(), sign.text());
    }

    /** As much of the text as there is room for; that it goes on shows. */
    static String fitting(String text, double room, double size) {
        int[] letters = text.codePoints().toArray();
        double taken = 0;
        for (int i = 0; i < letters.length; i++) {
            taken += size * width(letters[i]);
            if (taken > room) {
                return new String(letters, 0, Math.max(1, i - 1)).strip() + "…";
            }
        }
        return text;
    }

    private static double width(int letter) {
        if ("mwMW@%".indexOf(letter) >= 0 || Character.isIdeographic(letter)) {
            return WIDE;
        }
        if ("iljtfrI.,:;' -()!|".indexOf(letter) >= 0) {
            return NARROW + 0.04;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
