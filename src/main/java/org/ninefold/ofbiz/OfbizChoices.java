package org.ninefold.ofbiz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ninefold.platform.settings.Setting;

/**
 * What is set, as it stands when a reading begins.
 *
 * @param texts of each of {@link OfbizSettings#ALL}
 * @param zone the company's
 * @param reportingCurrency what average costs are in where nothing else is known
 */
record OfbizChoices(Map<Setting, String> texts, ZoneId zone, String reportingCurrency) {

    /** Lines without a direct cost: they change a price, or their work is told by the hours. */
    private static final List<String> COSTLESS = List.of(
            "INV_DISCOUNT_ADJ",
            "ITM_DISCOUNT_ADJ",
            "INV_PROMOTION_ADJ",
            "ITM_PROMOTION_ADJ",
            "CRT_DISCOUNT_ADJ",
            "CRT_PROMOTION_ADJ",
            "FEE",
            "ITM_FEE",
            "CRT_FEE_ADJ",
            "INV_SURCHARGE_ADJ",
            "ITM_SURCHARGE_ADJ",
            "CRT_SURCHARGE_ADJ",
            "INV_MISC_CHARGE",
            "ITM_MISC_CHARGE",
            "CRT_MISC_ADJ",
            "CRT_MAN_ADJ",
            "INV_INTRST_CHRG",
            "INV_ADD_FEATURE",
            "ITM_ADD_FEATURE",
            "CRT_ADD_FEATURE_ADJ",
            "INV_WARRANTY_ADJ",
            "ITM_WARRANTY_ADJ",
            "CRT_WARRANTY_ADJ",
            "ITM_REPLACE_ADJ",
            "CRT_REPLACE_ADJ",
            "CRT_MKTG_PKG_ADJ",
            "CRT_VAT_PC_ADJ",
            "INV_TE_ITEM",
            "INV_WE_ITEM",
            "CRT_TE_ITEM",
            "CRT_WE_ITEM");

    boolean ordersCount() {
        return text(OfbizSettings.REVENUE).equals("ORDERS");
    }

    boolean membersCount() {
        return text(OfbizSettings.OFFERINGS).equals("MEMBER");
    }

    /** Zero: what people are paid is not read. */
    BigDecimal hoursAMonth() {
        return new BigDecimal(text(OfbizSettings.HOURS_A_MONTH));
    }

    String text(Setting setting) {
        return texts.getOrDefault(setting, setting.standard());
    }

    /** What the texts of the queries name. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("customer_roles", words(OfbizSettings.CUSTOMER_ROLES));
        values.put("lead_roles", words(OfbizSettings.LEAD_ROLES));
        values.put("internal_roles", words(OfbizSettings.INTERNAL_ROLES));
        values.put("not_booked", words(OfbizSettings.NOT_BOOKED));
        values.put("not_booked_orders", words(OfbizSettings.NOT_BOOKED_ORDERS));
        values.put(
                "left_out",
                Stream.of(OfbizSettings.TAX_TYPES, OfbizSettings.SHIPPING_TYPES)
                        .flatMap(setting -> words(setting).stream())
                        .toList());
        values.put("left_out_adjustments", words(OfbizSettings.LEFT_OUT_ADJUSTMENTS));
        values.put("costless", COSTLESS);
        values.put("category_types", words(OfbizSettings.CATEGORY_TYPES));
        values.put("zone", zone.getId());
        values.put("base_currency", baseCurrency());
        values.put("hours", hoursAMonth());
        return values;
    }

    /** Another text when the same tables would give other records. */
    String fingerprint() {
        String all = new TreeMap<>(values()).toString() + ordersCount() + membersCount();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String baseCurrency() {
        String set = text(OfbizSettings.BASE_CURRENCY);
        return set.isEmpty() ? reportingCurrency : set;
    }

    private List<String> words(Setting setting) {
        String text = text(setting);
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
