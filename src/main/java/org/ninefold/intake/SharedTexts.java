package org.ninefold.intake;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells share, in their order; how they are pronounced is left out. */
final class SharedTexts extends DefaultHandler {

    private final List<String> strings;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    SharedTexts(List<String> strings) {
        this.strings = strings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (inText) {
            text.append(characters, from, length);
            Workbook.refuseLong(text, 0);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> strings.add(text.toString());
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }
}
