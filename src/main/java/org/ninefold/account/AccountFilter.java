package org.ninefold.account;

import java.util.List;
import org.ninefold.platform.store.Sql;

/**
 * Port: a further filter of the account list, by what another feature knows of accounts. Found by CDI. Its field has the
 * text {@code accounts.<name>}.
 */
public interface AccountFilter {

    /** What addresses call it, one of {@link AccountTable#FURTHER}. */
    String name();

    /** What can be asked for: each has its own name as a text, and in addresses. */
    List<? extends Enum<?>> choices();

    /**
     * Adds the condition, with {@code and} before it.
     *
     * @param choice the name of one of the choices
     * @param id the column of the account's id
     */
    void narrow(Sql sql, String choice, String id);
}
