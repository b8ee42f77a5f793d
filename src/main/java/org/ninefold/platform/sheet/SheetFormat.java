package org.ninefold.platform.sheet;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files. */
public enum SheetFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    SheetFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public static Optional<SheetFormat> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst();
    }

    public static Optional<SheetFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** A sheet that goes to this stream and leaves closing the stream to its owner. */
    public Sheet open(OutputStream out, SheetWords words) {
        return this == CSV ? new CsvSheet(out, words) : new XlsxSheet(out, words);
    }
}
