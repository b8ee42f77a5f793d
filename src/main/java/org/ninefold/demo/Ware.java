package org.ninefold.demo;

import java.util.Arrays;
import java.util.List;

/** The offerings of the demo company. What is handed on at cost is not ours to supply. */
enum Ware {
    PUMPS("Pumps", null, true, 0),
    CENTRIFUGAL("Centrifugal pumps", PUMPS, true, 0.02),
    DOSING("Dosing pumps", PUMPS, true, 0.05),
    FILTERS("Filters", null, true, 0),
    CARTRIDGES("Filter cartridges", FILTERS, true, 0.08),
    HYDRAULIC("Hydraulic filters", FILTERS, true, 0.03),
    PARTS("Spare parts", null, true, 0.12),
    SEALS("Seals and bearings", PARTS, true, 0.10),
    SERVICE("Service", null, true, 0),
    MAINTENANCE("Maintenance agreements", SERVICE, true, 0.06),
    REPAIR("Repair on site", SERVICE, true, -0.04),
    RESALE("Third-party equipment", null, false, -0.18),
    FREIGHT("Freight and packaging", null, false, -0.25);

    private final String title;
    private final Ware parent;
    private final boolean suppliable;
    private final double margin;

    Ware(String title, Ware parent, boolean suppliable, double margin) {
        this.title = title;
        this.parent = parent;
        this.suppliable = suppliable;
        this.margin = margin;
    }

    /** What customers buy of us: the suppliable ends of the branches. */
    static List<Ware> sold() {
        return Arrays.stream(values())
                .filter(ware -> ware.suppliable && !ware.hasBranches())
                .toList();
    }

    private boolean hasBranches() {
        return Arrays.stream(values()).anyMatch(other -> other.parent == this);
    }

    String ref() {
        return name();
    }

    String title() {
        return title;
    }

    /** Null at the top. */
    Ware parent() {
        return parent;
    }

    boolean suppliable() {
        return suppliable;
    }

    /** What it earns above or below the account's own gross margin, as a fraction of revenue. */
    double margin() {
        return margin;
    }
}
