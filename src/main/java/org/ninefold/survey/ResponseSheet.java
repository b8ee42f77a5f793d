package org.ninefold.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.platform.sheet.Sheet;

/** Writes answers as a table: a row for each person, and of each item what is kept and how it reads. */
final class ResponseSheet {

    private static final List<String> GROUPS =
            List.of("reference", "account", "cell", "owner", "language", "channel", "submitted_at");

    private static final String LABEL = "_label";

    private final List<Item> items;
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Sheet sheet;
    private int written;

    ResponseSheet(Definition definition, String language, Sheet sheet) {
        items = definition.items().toList();
        items.forEach(item -> labels.put(
                item.key(),
                Offered.of(definition, item, language).stream()
                        .collect(Collectors.toMap(Offered::value, ResponseSheet::label, (one, other) -> one))));
        this.sheet = sheet;
    }

    private static String label(Offered answer) {
        return answer.word().isEmpty() ? answer.label() : answer.word();
    }

    void begin() {
        sheet.head(Stream.concat(
                        GROUPS.stream(), items.stream().flatMap(item -> Stream.of(item.key(), item.key() + LABEL)))
                .toList());
    }

    void add(ResponseRow row) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                row.contact(),
                row.account(),
                row.cell(),
                row.owner(),
                row.language(),
                row.channel(),
                row.submittedAt()));
        for (Item item : items) {
            String answer = row.answers().to(item.key());
            cells.add(code(item, answer));
            cells.add(read(item, answer));
        }
        sheet.row(cells);
        written++;
    }

    /** Numbers as numbers, for those who reckon with them. */
    private static Object code(Item item, String answer) {
        boolean number = item.kind() == ItemKind.SCALE || item.kind() == ItemKind.NUMBER;
        return number && answer != null && answer.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(answer) : answer;
    }

    private String read(Item item, String answer) {
        if (answer == null || item.kind() == ItemKind.TEXT) {
            return null;
        }
        Map<String, String> known = labels.get(item.key());
        return Arrays.stream(answer.split(","))
                .map(one -> known.getOrDefault(one, one))
                .collect(Collectors.joining(", "));
    }

    int written() {
        return written;
    }
}
