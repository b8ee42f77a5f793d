package org.ninefold.stakeholder;

import java.util.Map;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Messages;

/** Draws lines. Kinds differ by dash, by what stands at the end or in the middle, and by word; never by colour alone. */
final class LineSvg {

    /** Between two lines that join the same people. */
    static final double APART = 14;

    /** How a kind looks. */
    private record Look(String colour, String width, String dashes) {}

    private static final Map<LineKind, Look> LOOKS = Map.of(
            LineKind.REPORTS_TO, new Look("#55657a", "1.6", "none"),
            LineKind.INFLUENCES, new Look("#0b5563", "1.6", "7 5"),
            LineKind.CONFLICTS_WITH, new Look("#b3261e", "1.6", "none"),
            LineKind.KNOWS, new Look("#74869a", "2.4", "0 6"));

    private static final Stroke NOWHERE = new Stroke(0, 0, 0, 0);

    private final Markup svg;
    private final Messages texts;
    private final Map<String, PersonView> people;

    /** @param people by id */
    LineSvg(Markup svg, Messages texts, Map<String, PersonView> people) {
        this.svg = svg;
        this.texts = texts;
        this.people = people;
    }

    /** The heads of lines that have a direction. */
    void ends() {
        svg.add("<defs>");
        head(LineKind.REPORTS_TO, "<path d='M0 0 10 5 0 10z' fill='%s'/>");
        head(LineKind.INFLUENCES, "<path d='M1 1 9 5 1 9' fill='none' stroke='%s' stroke-width='1.8'/>");
        svg.add("</defs>");
    }

    private void head(LineKind kind, String form) {
        svg.add("<marker id='end-%s' viewBox='0 0 10 10' refX='9' refY='5' orient='auto' ", kind)
                .add("markerWidth='11' markerHeight='11' markerUnits='userSpaceOnUse'>")
                .add(form, LOOKS.get(kind).colour())
                .add("</marker>");
    }

    /** @param aside how far it is moved to its right */
    void draw(Line line, double aside) {
        PersonView from = people.get(line.from());
        PersonView to = people.get(line.to());
        Stroke stroke = Stroke.between(from.place().spot(), to.place().spot(), aside);
        String says = says(line, from, to);
        svg.add("<g data-from='%s' data-to='%s' data-kind='%s' ", line.from(), line.to(), line.kind())
                .add("data-aside='%s' visibility='%s' ", aside, stroke == null ? "hidden" : "visible")
                .add("role='img' aria-label='%s'><title>%s</title>", says, says);
        shaft(line.kind(), stroke == null ? NOWHERE : stroke);
        middle(line, stroke == null ? NOWHERE : stroke);
        svg.add("</g>");
    }

    private String says(Line line, PersonView from, PersonView to) {
        String kind = " – " + texts.text(line.kind()) + " – ";
        String said = from.fields().name() + kind + to.fields().name();
        return line.status() == Surety.ASSUMED ? said + " (" + texts.text(Surety.ASSUMED) + ")" : said;
    }

    private void shaft(LineKind kind, Stroke at) {
        Look look = LOOKS.get(kind);
        svg.add("<line x1='%s' y1='%s' x2='%s' y2='%s' ", at.fromX(), at.fromY(), at.toX(), at.toY())
                .add("stroke='%s' stroke-width='%s' ", look.colour(), look.width())
                .add("stroke-dasharray='%s' stroke-linecap='%s' ", look.dashes(), dotted(kind) ? "round" : "butt")
                .add("marker-end='%s'/>", kind.isDirected() ? "url(#end-" + kind + ")" : "none");
    }

    private static boolean dotted(LineKind kind) {
        return kind == LineKind.KNOWS;
    }

    /** What stands half way: the flash of a conflict, the question mark of what is assumed. */
    private void middle(Line line, Stroke at) {
        String colour = LOOKS.get(line.kind()).colour();
        boolean conflict = line.kind() == LineKind.CONFLICTS_WITH;
        svg.add("<g data-part='middle' transform='translate(%s %s)'>", at.middleX(), at.middleY());
        if (conflict) {
            svg.add("<circle r='11' fill='#fff'/><path d='M2-9-5 1h4l-1 8 7-10h-4z' fill='%s'/>", colour);
        }
        if (line.status() == Surety.ASSUMED) {
            int x = conflict ? 16 : 0;
            svg.add("<circle cx='%s' r='8' fill='#fff'/><text x='%s' y='4.5' ", x, x)
                    .add("text-anchor='middle' font-size='13' font-weight='700' fill='%s'>?</text>", colour);
        }
        svg.add("</g>");
    }
}
