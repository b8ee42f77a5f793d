package org.ninefold.account;

import java.util.List;

/**
 * An activity as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 * @param responsibleName the name of the responsible user for people
 * @param contactNames in the order of the names
 * @param colleagueNames in the order of the names
 */
public record ActivityView(
        String ref,
        long version,
        String account,
        String accountName,
        ActivityFields fields,
        String responsibleName,
        List<String> contactNames,
        List<String> colleagueNames) {

    public ActivityView {
        contactNames = List.copyOf(contactNames);
        colleagueNames = List.copyOf(colleagueNames);
    }
}
