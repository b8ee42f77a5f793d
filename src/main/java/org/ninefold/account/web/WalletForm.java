package org.ninefold.account.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.Field;
import org.ninefold.account.StandingView;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletSource;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Draft;

/** A wallet's fields as a form has them; the share is percent there, as people say it. */
final class WalletForm {

    private static final int MONTHS = 12;

    private WalletForm() {}

    /** A new estimate: of everything, for the period of the standing, or the last twelve whole months. */
    static WalletFields empty(StandingView standing, LocalDate today) {
        return new WalletFields(null, period(standing, today), null, null, null, WalletSource.ESTIMATED);
    }

    static Period period(StandingView standing, LocalDate today) {
        return standing == null || standing.period() == null
                ? Period.lastWholeMonths(MONTHS, today)
                : standing.period();
    }

    static Map<String, Object> values(WalletFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("offering", fields.offering());
        values.put("period_from", fields.period().from());
        values.put("period_to", fields.period().to());
        values.put("total_purchases", fields.totalPurchases());
        values.put(
                "estimated_share",
                fields.estimatedShare() == null ? null : fields.estimatedShare().movePointRight(2));
        values.put("currency", fields.currency());
        values.put("source", fields.source());
        return values;
    }

    static WalletFields fields(Draft draft) {
        BigDecimal percent = draft.value("estimated_share", BigDecimal.class);
        return new WalletFields(
                draft.typed("offering"),
                days(draft.value("period_from", LocalDate.class), draft.value("period_to", LocalDate.class)),
                draft.value("total_purchases", BigDecimal.class),
                percent == null ? null : percent.movePointLeft(2),
                draft.typed("currency"),
                draft.value("source", WalletSource.class));
    }

    private static Period days(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            throw new Refused(AccountRefusal.MISSING, from == null ? Field.PERIOD_FROM : Field.PERIOD_TO);
        }
        if (from.isAfter(to)) {
            throw new Refused(AccountRefusal.PERIOD_BACKWARDS, from, to);
        }
        return new Period(from, to);
    }
}
