package org.ninefold.stakeholder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Messages;

/**
 * A decision map as one drawing, the same on the page, on paper and as a file. All looks are attributes, since a file
 * that is sent alone is shown without any style sheet.
 */
public final class MapSvg {

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 560;
    private static final int MARGIN = 24;

    private final MapView map;
    private final Messages texts;
    private final Markup svg = new Markup();

    private MapSvg(MapView map, Messages texts) {
        this.map = map;
        this.texts = texts;
    }

    /** @param roles what the role of a key is called */
    public static String of(MapView map, Messages texts, UnaryOperator<String> roles) {
        MapSvg drawing = new MapSvg(map, texts);
        drawing.begin();
        drawing.lines();
        drawing.people(new BoxSvg(drawing.svg, texts, roles));
        return drawing.svg.add("</svg>").toString();
    }

    private void begin() {
        int width = Math.max(WIDTH, farthest(Spot::x) + Spot.WIDTH + MARGIN);
        int height = Math.max(HEIGHT, farthest(Spot::y) + Spot.HEIGHT + MARGIN);
        String title = texts.text("decision-map.title") + ": " + map.accountName();
        svg.add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %s %s' ", width, height)
                .add("width='%s' height='%s' role='group' aria-label='%s' ", width, height, title)
                .add("font-family='Inter, system-ui, \"Segoe UI\", Roboto, sans-serif'>");
    }

    private int farthest(ToIntFunction<Spot> edge) {
        return map.people().stream()
                .map(person -> person.place().spot())
                .mapToInt(edge)
                .max()
                .orElse(0);
    }

    private void lines() {
        Map<String, PersonView> people = new HashMap<>();
        map.people().forEach(person -> people.put(person.id(), person));
        LineSvg drawn = new LineSvg(svg, texts, people);
        drawn.ends();
        svg.add("<g data-layer='lines'>");
        asides().forEach(drawn::draw);
        svg.add("</g>");
    }

    /** How far each line is moved to its right, so that several between two people lie beside each other. */
    private Map<Line, Double> asides() {
        Map<String, Integer> all = new HashMap<>();
        map.lines().forEach(line -> all.merge(pair(line), 1, Integer::sum));
        Map<String, Integer> met = new HashMap<>();
        Map<Line, Double> asides = new LinkedHashMap<>();
        map.lines().forEach(line -> {
            int place = met.merge(pair(line), 1, Integer::sum);
            double aside = LineSvg.APART * (place - (all.get(pair(line)) + 1) / 2.0);
            asides.put(line, isForth(line) ? aside : -aside);
        });
        return asides;
    }

    private static String pair(Line line) {
        return isForth(line) ? line.from() + "\n" + line.to() : line.to() + "\n" + line.from();
    }

    /** The right of a line that goes back is the left of one that goes forth. */
    private static boolean isForth(Line line) {
        return line.from().compareTo(line.to()) < 0;
    }

    private void people(BoxSvg box) {
        svg.add("<g data-layer='people'>");
        map.people().forEach(box::draw);
        svg.add("</g>");
    }
}
