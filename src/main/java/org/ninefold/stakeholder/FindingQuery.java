package org.ninefold.stakeholder;

import java.util.Locale;
import org.ninefold.kernel.FilterText;

/**
 * Which findings of the portfolio are wanted. Null leaves a filter open.
 *
 * @param cell A1..C3
 */
public record FindingQuery(Finding finding, String cell) {

    public static final FindingQuery ALL = new FindingQuery(null, null);

    public FindingQuery {
        cell = FilterText.of(cell) == null ? null : cell.strip().toUpperCase(Locale.ROOT);
    }
}
