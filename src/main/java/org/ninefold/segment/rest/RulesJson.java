package org.ninefold.segment.rest;

import java.math.BigDecimal;
import org.ninefold.account.Measure;
import org.ninefold.segment.Limits;
import org.ninefold.segment.Rules;

/**
 * The rules of placements.
 *
 * @param lowLimit fraction below which the share grade is 3
 * @param highLimit fraction below which the share grade is 2
 * @param measure the measure of runs that become current by themselves
 * @param months the length of such runs in whole months
 */
public record RulesJson(BigDecimal lowLimit, BigDecimal highLimit, Measure measure, Integer months) {

    static RulesJson of(Rules rules) {
        return new RulesJson(rules.limits().low(), rules.limits().high(), rules.measure(), rules.months());
    }

    Rules toRules() {
        return new Rules(new Limits(lowLimit, highLimit), measure, months == null ? 0 : months);
    }

    /** What stands in the ETag: the rules themselves. */
    static String tag(Rules rules) {
        return rules.limits().low().toPlainString() + " "
                + rules.limits().high().toPlainString() + " " + rules.measure() + " " + rules.months();
    }
}
