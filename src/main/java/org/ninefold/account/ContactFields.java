package org.ninefold.account;

/**
 * What a person says of a contact. All but the last name may be null.
 *
 * @param language ISO 639-1
 */
public record ContactFields(
        String firstName, String lastName, String title, String email, String phone, String language) {}
