package org.ninefold.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.kernel.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What is read of a workbook before its rows: the sheet to read, where its dates begin, which styles are dates, texts. */
final class Workbook {

    private static final int MOST_STYLES = 70_000;

    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dateStyles = new HashSet<>();
    private String sheetId;
    private String sheetName;
    private boolean from1904;

    /** The relation of the first sheet that can be seen; null where there is none. */
    String sheetId() {
        return sheetId;
    }

    String sheetName() {
        return sheetName;
    }

    boolean from1904() {
        return from1904;
    }

    boolean isDate(int style) {
        return dateStyles.contains(style);
    }

    String string(int index) {
        if (index < 0 || index >= strings.size()) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
        return strings.get(index);
    }

    DefaultHandler sheets() {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("workbookPr")) {
                    String value = attributes.getValue("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (name.equals("sheet") && sheetId == null && isVisible(attributes)) {
                    sheetId = relation(attributes);
                    sheetName = attributes.getValue("name");
                }
            }
        };
    }

    private static boolean isVisible(Attributes attributes) {
        String state = attributes.getValue("state");
        return state == null || state.equals("visible");
    }

    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("relationships")) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    DefaultHandler styles() {
        return new DefaultHandler() {
            private final Map<Integer, String> formats = new HashMap<>();
            private boolean inCells;
            private int style;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("numFmt")) {
                    formats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
                } else if (name.equals("cellXfs")) {
                    inCells = true;
                } else if (name.equals("xf") && inCells && style < MOST_STYLES) {
                    int format = number(attributes, "numFmtId");
                    if (SheetDates.isDate(format, formats.get(format))) {
                        dateStyles.add(style);
                    }
                    style++;
                }
            }

            @Override
            public void endElement(String uri, String name, String qualified) {
                inCells &= !name.equals("cellXfs");
            }
        };
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    DefaultHandler texts() {
        return new SharedTexts(strings);
    }

    /** @param row the row of the cell, 0 where it is not known */
    static void refuseLong(StringBuilder text, int row) {
        if (text.length() > CsvFile.MOST_CHARACTERS) {
            throw new Refused(FileRefusal.CELL_TOO_LARGE, row);
        }
    }
}
