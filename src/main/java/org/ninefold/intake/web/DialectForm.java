package org.ninefold.intake.web;

import java.io.Serializable;
import org.ninefold.intake.Dates;
import org.ninefold.intake.Dialect;
import org.ninefold.intake.Encoding;
import org.ninefold.intake.Notation;
import org.ninefold.intake.Numbers;
import org.ninefold.intake.Separator;

/** How a file is written, as a person may change it. */
public class DialectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Encoding encoding;
    private Separator separator;
    private Numbers numbers;
    private Dates dates;
    private boolean headed;

    void take(Dialect dialect) {
        encoding = dialect.encoding();
        separator = dialect.separator();
        numbers = dialect.notation().numbers();
        dates = dialect.notation().dates();
        headed = dialect.headed();
    }

    Dialect dialect() {
        return new Dialect(encoding, separator, new Notation(numbers, dates), headed);
    }

    public Encoding getEncoding() {
        return encoding;
    }

    public void setEncoding(Encoding encoding) {
        this.encoding = encoding;
    }

    public Separator getSeparator() {
        return separator;
    }

    public void setSeparator(Separator separator) {
        this.separator = separator;
    }

    public Numbers getNumbers() {
        return numbers;
    }

    public void setNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    public Dates getDates() {
        return dates;
    }

    public void setDates(Dates dates) {
        this.dates = dates;
    }

    public boolean isHeaded() {
        return headed;
    }

    public void setHeaded(boolean headed) {
        this.headed = headed;
    }

    public Encoding[] getEncodings() {
        return Encoding.values();
    }

    public Separator[] getSeparators() {
        return Separator.values();
    }

    public Numbers[] getNumberForms() {
        return Numbers.values();
    }

    public Dates[] getDateForms() {
        return Dates.values();
    }
}
