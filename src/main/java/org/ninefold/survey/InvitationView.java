package org.ninefold.survey;

import java.time.LocalDate;

/**
 * Somebody a wave means.
 *
 * @param contact reference of the person
 * @param account reference of the account
 * @param obstacle why the person was not asked; null for who was
 * @param link the path of a fresh personal link; null where none was asked for
 */
public record InvitationView(
        long id,
        String contact,
        String name,
        String account,
        String accountName,
        String cell,
        String language,
        InvitationState state,
        Obstacle obstacle,
        LocalDate askedOn,
        LocalDate remindedOn,
        String link) {

    InvitationView linked(String path) {
        return new InvitationView(
                id, contact, name, account, accountName, cell, language, state, obstacle, askedOn, remindedOn, path);
    }
}
