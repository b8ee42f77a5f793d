package org.ninefold.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a file as text, the first of them perhaps a header. */
public record Sample(ArrayList<ArrayList<String>> rows) implements Serializable {

    private static final int EXAMPLES = 3;
    private static final int LONGEST = 60;

    /** What a mapping calls the columns. */
    public List<String> sources(boolean headed) {
        return Header.sources(names(headed));
    }

    /** What stands above the columns; their numbers where the first row is no header. */
    List<String> names(boolean headed) {
        return headed ? rows.get(0) : Header.numbered(width());
    }

    /** Some cells of a column, none blank and none very long. */
    public List<String> examples(int column, boolean headed) {
        return rows.stream()
                .skip(headed ? 1 : 0)
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .limit(EXAMPLES)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                .toList();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
