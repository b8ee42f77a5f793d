package org.ninefold.account;

import java.time.Instant;
import java.time.LocalDate;

/**
 * All that is said of one account itself.
 *
 * @param version to be handed back with a change
 * @param ownerName the owner's name for people, or null
 * @param standing null where no placement has seen the account
 * @param loyalty null where nobody answered a survey
 * @param lastContact the latest day of a call, meeting or mail, or null
 * @param nextContact the first day one is planned for, or null
 * @param changeable whether the caller may change it and what is known of it
 * @param comesFrom the system beside us that keeps it, too; null for our own
 */
public record AccountView(
        long id,
        String ref,
        long version,
        AccountFields fields,
        String ownerName,
        Instant createdAt,
        StandingView standing,
        Loyalty loyalty,
        LocalDate lastContact,
        LocalDate nextContact,
        boolean changeable,
        ComesFrom comesFrom)
        implements Traced<AccountView> {

    /** Null where cell or loyalty is not known. */
    public Integer priority() {
        return standing == null ? null : standing.priority();
    }

    /** Cell and digit, {@code A3-4}; null where either is not known. */
    public String code() {
        return priority() == null ? null : PriorityOrder.code(standing.cell(), loyalty.digit());
    }

    @Override
    public AccountView from(ComesFrom source) {
        return new AccountView(
                id,
                ref,
                version,
                fields,
                ownerName,
                createdAt,
                standing,
                loyalty,
                lastContact,
                nextContact,
                changeable,
                source);
    }
}
