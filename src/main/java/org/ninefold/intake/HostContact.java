package org.ninefold.intake;

/**
 * A person at an account there.
 *
 * @param id of the employment, since a person may work at several accounts
 * @param ref what the contact is called here when it is new
 * @param account the id of a {@link HostAccount}
 */
public record HostContact(
        String id,
        String ref,
        String account,
        String firstName,
        String lastName,
        String title,
        String email,
        String phone,
        String language) {}
