package org.ninefold.account.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountKind;
import org.ninefold.platform.web.Draft;

/** An account's fields as a form has them. */
final class AccountForm {

    static final AccountFields EMPTY = new AccountFields(null, AccountKind.CUSTOMER, null, null, null, null, null);

    private AccountForm() {}

    static Map<String, Object> values(AccountFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", fields.name());
        values.put("kind", fields.kind());
        values.put("owner", fields.owner());
        values.put("team", fields.team());
        values.put("country", fields.country());
        values.put("currency", fields.currency());
        values.put("customer_since", fields.customerSince());
        return values;
    }

    static AccountFields fields(Draft draft) {
        return new AccountFields(
                draft.typed("name"),
                draft.value("kind", AccountKind.class),
                draft.typed("owner"),
                draft.typed("team"),
                draft.typed("country"),
                draft.typed("currency"),
                draft.value("customer_since", LocalDate.class));
    }
}
