package org.ninefold.segment;

import java.util.List;
import org.ninefold.account.Measure;
import org.ninefold.platform.settings.Setting;

/** What managers set about the matrix; {@link PlacementRules} reads and changes them. */
public final class MatrixSettings {

    public static final Setting LOW_LIMIT = Setting.fraction("matrix.low-limit", "0.34");
    public static final Setting HIGH_LIMIT = Setting.fraction("matrix.high-limit", "0.67");

    /** The measure of runs that can be current. */
    public static final Setting MEASURE = Setting.choice(
            "matrix.measure",
            Measure.CONTRIBUTION.name(),
            List.of(Measure.CONTRIBUTION.name(), Measure.REVENUE.name()));

    /** The length of runs that can be current. */
    public static final Setting MONTHS = Setting.months("matrix.months", 12);

    public static final List<Setting> ALL = List.of(LOW_LIMIT, HIGH_LIMIT, MEASURE, MONTHS);

    private MatrixSettings() {}
}
