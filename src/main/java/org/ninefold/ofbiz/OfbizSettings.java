package org.ninefold.ofbiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;
import org.ninefold.platform.settings.Settings;

/** What an administrator sets about reading OFBiz; not shown where another system or none is read. */
@ApplicationScoped
public class OfbizSettings implements SettingGroup {

    static final Setting CUSTOMER_ROLES = Setting.words(
            "ofbiz.customer-roles",
            "CUSTOMER",
            "BILL_TO_CUSTOMER",
            "SHIP_TO_CUSTOMER",
            "PLACING_CUSTOMER",
            "END_USER_CUSTOMER",
            "BULK_CUSTOMER");
    static final Setting LEAD_ROLES = Setting.words("ofbiz.lead-roles", "LEAD", "ACCOUNT_LEAD", "PROSPECT", "ACCOUNT");
    /** Cut to 20 characters in OFBiz's own data. */
    static final Setting INTERNAL_ROLES = Setting.words("ofbiz.internal-roles", "INTERNAL_ORGANIZATIO");

    static final Setting REVENUE = Setting.choice("ofbiz.revenue", "INVOICES", List.of("INVOICES", "ORDERS"));
    static final Setting NOT_BOOKED =
            Setting.words("ofbiz.not-booked", "INVOICE_IN_PROCESS", "INVOICE_CANCELLED", "INVOICE_WRITEOFF");
    static final Setting NOT_BOOKED_ORDERS = Setting.words(
            "ofbiz.not-booked-orders",
            "ORDER_CREATED",
            "ORDER_PROCESSING",
            "ORDER_HOLD",
            "ORDER_REJECTED",
            "ORDER_CANCELLED");
    /** With the types of VAT, which OFBiz's own list of taxes lacks. */
    static final Setting TAX_TYPES = Setting.words(
            "ofbiz.tax-types", "INV_SALES_TAX", "ITM_SALES_TAX", "ITM_VAT_TAX", "CRT_SALES_TAX_ADJ", "CRT_VAT_TAX_ADJ");

    static final Setting SHIPPING_TYPES =
            Setting.words("ofbiz.shipping-types", "INV_SHIPPING_CHARGES", "ITM_SHIPPING_CHARGES", "CRT_SHIPPING_ADJ");
    static final Setting LEFT_OUT_ADJUSTMENTS =
            Setting.words("ofbiz.left-out-adjustments", "SALES_TAX", "VAT_TAX", "SHIPPING_CHARGES");
    static final Setting OFFERINGS = Setting.choice("ofbiz.offerings", "PRIMARY", List.of("PRIMARY", "MEMBER"));
    static final Setting CATEGORY_TYPES = Setting.words("ofbiz.category-types", "CATALOG_CATEGORY");
    static final Setting BASE_CURRENCY = Setting.line("ofbiz.base-currency");
    static final Setting HOURS_A_MONTH = Setting.hours("ofbiz.hours-a-month", 0);
    static final Setting PARTY_PAGE = Setting.line("ofbiz.party-page");

    /** Hours between two readings; 0: only by hand. */
    static final Setting EVERY = Setting.hours("ofbiz.every", 1);

    static final Setting OVERLAP = Setting.minutes("ofbiz.overlap", 60);
    static final Setting NIGHT = Setting.choice("ofbiz.night", "2", List.of("0", "1", "2", "3", "4", "5"));
    static final Setting OWNER_BY =
            Setting.choice("ofbiz.owner-by", "ID", List.of("ID", "LOGIN", "EMAIL", "EXTERNAL_ID"));

    static final List<Setting> ALL = List.of(
            CUSTOMER_ROLES,
            LEAD_ROLES,
            INTERNAL_ROLES,
            REVENUE,
            NOT_BOOKED,
            NOT_BOOKED_ORDERS,
            TAX_TYPES,
            SHIPPING_TYPES,
            LEFT_OUT_ADJUSTMENTS,
            OFFERINGS,
            CATEGORY_TYPES,
            BASE_CURRENCY,
            HOURS_A_MONTH,
            OWNER_BY,
            EVERY,
            OVERLAP,
            NIGHT,
            PARTY_PAGE);

    static final String PARTY = "{partyId}";

    private static final Pattern CURRENCY = Pattern.compile("([A-Z]{3})?");
    private static final Pattern PAGE = Pattern.compile("(https?://[^{}\\s]+\\{partyId}[^{}\\s]*)?");

    @Inject
    Settings settings;

    @Override
    public String name() {
        return OfbizHost.NAME;
    }

    @Override
    public List<Setting> settings() {
        return settings.host().filter(OfbizHost.NAME::equals).isPresent() ? ALL : List.of();
    }

    @Override
    public void check(Map<Setting, String> texts) {
        if (!CURRENCY.matcher(texts.getOrDefault(BASE_CURRENCY, "")).matches()) {
            throw new Refused(OfbizRefusal.BASE_CURRENCY_UNKNOWN, texts.get(BASE_CURRENCY));
        }
        if (!PAGE.matcher(texts.getOrDefault(PARTY_PAGE, "")).matches()) {
            throw new Refused(OfbizRefusal.PARTY_PAGE_UNUSABLE, texts.get(PARTY_PAGE));
        }
    }
}
