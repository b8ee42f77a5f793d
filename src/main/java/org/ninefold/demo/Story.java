package org.ninefold.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.ninefold.account.ActivityKind;

/**
 * An account with all that is known about it.
 *
 * @param cells in which the year before and this year place it, roughly; empty where they do not
 */
record Story(
        DraftAccount account,
        List<String> cells,
        List<DraftContact> contacts,
        List<DraftPurchase> purchases,
        List<DraftTime> times,
        List<DraftWallet> wallets,
        List<DraftActivity> activities) {

    Story {
        cells = List.copyOf(cells);
        contacts = List.copyOf(contacts);
        purchases = List.copyOf(purchases);
        times = List.copyOf(times);
        wallets = List.copyOf(wallets);
        activities = List.copyOf(activities);
    }

    /** Of most customers we know that the first person decides; of some it is still to be found out. */
    boolean decides(DraftContact contact) {
        return contact == contacts.get(0) && contact.lastName().length() % 3 > 0;
    }

    /** @param contact which one, from 0 */
    boolean wasMet(int contact, LocalDate since) {
        return activities.stream()
                .anyMatch(activity -> activity.contact() == contact
                        && activity.done()
                        && EnumSet.of(ActivityKind.CALL, ActivityKind.MEETING).contains(activity.kind())
                        && !activity.on().isBefore(since));
    }

    /** The same under a reference. */
    Story numbered(String ref) {
        DraftAccount named =
                new DraftAccount(ref, account.name(), account.kind(), account.book(), account.customerSince());
        return new Story(named, cells, contacts, purchases, times, wallets, activities);
    }
}
