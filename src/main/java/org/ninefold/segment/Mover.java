package org.ninefold.segment;

import java.math.BigDecimal;

/** An account that changed its cell, with its value and share (a fraction) before and after; null where not placed. */
public record Mover(
        String ref, String name, BigDecimal valueWas, BigDecimal valueIs, BigDecimal shareWas, BigDecimal shareIs) {}
