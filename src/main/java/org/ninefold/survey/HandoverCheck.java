package org.ninefold.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ninefold.intake.Fault;
import org.ninefold.intake.PlainTable.Line;
import org.ninefold.intake.RowFault;

/**
 * What else than its cells may be wrong with a row for the institute (CM-226).
 *
 * @param askable those who may be asked, by address in small letters
 */
record HandoverCheck(Map<String, Askable.Person> askable) {

    private static final int EMAIL = InstituteColumns.names().indexOf(InstituteColumns.EMAIL);
    private static final int LANGUAGE = InstituteColumns.names().indexOf(InstituteColumns.LANGUAGE);

    /** The same rows with all that is wrong. */
    List<Line> of(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .map(line -> line.faults().isEmpty() ? checked(line, seen) : line)
                .toList();
    }

    private Line checked(Line line, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        String address = address(line);
        if (!InstituteColumns.isKnown(line.values().get(LANGUAGE))) {
            faults.add(fault(InstituteColumns.LANGUAGE, RowFault.LANGUAGE_UNKNOWN, line, LANGUAGE));
        }
        Askable.Person person = askable.get(address);
        if (person == null) {
            faults.add(fault(InstituteColumns.EMAIL, RowFault.MAY_NOT_BE_ASKED, line, EMAIL));
        } else if (person.resting()) {
            faults.add(fault(InstituteColumns.EMAIL, RowFault.ASKED_RECENTLY, line, EMAIL));
        } else if (!seen.add(address)) {
            faults.add(fault(InstituteColumns.EMAIL, RowFault.TWICE_IN_FILE, line, EMAIL));
        }
        return new Line(line.number(), line.values(), faults);
    }

    /** In small letters. */
    static String address(Line line) {
        return line.values().get(EMAIL).toLowerCase(Locale.ROOT);
    }

    /** In which the person is asked. */
    static String language(Line line) {
        return line.values().get(LANGUAGE).toLowerCase(Locale.ROOT);
    }

    private static Fault fault(String column, RowFault reason, Line line, int cell) {
        return new Fault(column, reason, line.values().get(cell));
    }
}
