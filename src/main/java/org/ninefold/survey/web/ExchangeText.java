package org.ninefold.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ninefold.platform.messages.Messages;
import org.ninefold.survey.InstituteColumns;

/** The instructions for a file to the institute, as a text to keep (CM-222). */
record ExchangeText(Messages texts, List<String> columns) {

    /** People who do not exist, in the order first name, last name, company, e-mail, language. */
    static final List<List<String>> SAMPLE = List.of(
            List.of("Mette", "Holm", "Fjord Foods A/S", "mette.holm@example.com", "da"),
            List.of("Erik", "Lindgren", "Bakker AB", "erik.lindgren@example.com", "sv"));

    private static final String LINE = "\r\n";
    private static final List<String> STEPS = List.of("1", "2", "3", "4", "5");

    static ExchangeText in(String language, List<String> columns) {
        return new ExchangeText(new Messages(Locale.forLanguageTag(language)), columns);
    }

    String whole() {
        return String.join(
                        LINE + LINE,
                        texts.text("exchange.instructions"),
                        STEPS.stream()
                                .map(step -> step + ". " + texts.text("exchange.step." + step))
                                .collect(Collectors.joining(LINE)),
                        texts.text("exchange.rules"),
                        texts.text("exchange.rules.permission"),
                        lines(
                                "exchange.columns",
                                columns.stream()
                                        .map(column -> (columns.indexOf(column) + 1) + ". "
                                                + texts.text("import.label." + column))
                                        .toList()),
                        lines(
                                "exchange.languages",
                                InstituteColumns.LANGUAGES.stream()
                                        .map(code -> code + "  " + texts.text("language." + code))
                                        .toList()))
                + LINE;
    }

    private String lines(String title, List<String> lines) {
        return texts.text(title) + LINE + String.join(LINE, lines);
    }
}
