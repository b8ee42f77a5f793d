package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first rows of a kept file, and how it seems to be written. */
final class FirstRows {

    private static final int LOOK_AHEAD = 16_384;

    private final ImportFile file;
    private final FileParts parts;
    private final Encoding encoding;
    private final Separator separator;
    private final Sampling sampling;

    FirstRows(EntityManager em, ImportFile file) {
        this.file = file;
        this.parts = new FileParts(em, file.id());
        byte[] first = parts.part(0);
        boolean csv = file.format() == FileFormat.CSV;
        encoding = csv ? Detection.encoding(first) : Encoding.UTF_8;
        separator = csv ? separator(first, encoding) : null;
        sampling = read(new Dialect(encoding, separator, Notation.PLAIN, false));
    }

    private static Separator separator(byte[] first, Encoding encoding) {
        byte[] beginning = Arrays.copyOf(first, Math.min(first.length, LOOK_AHEAD));
        return Separator.in(new String(beginning, encoding.charset()));
    }

    private Sampling read(Dialect dialect) {
        InputStream bytes = new PartStream(parts::part);
        return Sampling.of(new TableFile.Source(file.format(), bytes, dialect.headless()), "sample-" + file.id());
    }

    Sample sample() {
        return sampling.sample();
    }

    /** Read otherwise than the file seems to be written. */
    Sample sample(Dialect dialect) {
        return read(dialect).sample();
    }

    List<String> first() {
        return sampling.sample().rows().get(0);
    }

    /**
     * How the file seems to be written.
     *
     * @param usual what holds where the file gives no hint
     */
    Dialect dialect(Notation usual, boolean headed) {
        Optional<Numbers> numbers = Detection.numbers(sampling.texts());
        Optional<Dates> dates = Detection.dates(sampling.texts());
        return new Dialect(
                encoding,
                separator,
                new Notation(numbers.orElse(usual.numbers()), dates.orElse(usual.dates())),
                headed);
    }

    /** What goes with the separator where nothing else is known. */
    Notation usual() {
        return new Notation(separator == Separator.SEMICOLON ? Numbers.COMMA : Numbers.PLAIN, Dates.ISO);
    }
}
