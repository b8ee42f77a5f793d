package org.ninefold.account;

import java.util.Set;

/**
 * How two accounts are to become one.
 *
 * @param into reference of the account that stays
 * @param version the version of it that the person saw
 * @param from reference of the account that goes into the bin
 * @param fromVersion the version of that one
 * @param taken the fields whose value the account that stays takes over
 * @param wallets of the total purchases that cannot stand beside those of the account that stays: which take their place
 */
public record MergeWish(String into, long version, String from, long fromVersion, Set<Field> taken, Set<Long> wallets) {

    public MergeWish {
        taken = Set.copyOf(taken);
        wallets = Set.copyOf(wallets);
    }
}
