package org.ninefold.account;

/**
 * What a person says of a contact. All but the last name may be null.
 *
 * @param language ISO 639-1
 * @param decider whether the person takes the decision to buy
 */
public record ContactFields(
        String firstName, String lastName, String title, String email, String phone, String language, boolean decider) {

    /** Nothing said yet. */
    public static final ContactFields EMPTY = new ContactFields(null, null, null, null, null, null, false);

    /** The same of somebody who speaks another language. */
    public ContactFields speaking(String other) {
        return new ContactFields(firstName, lastName, title, email, phone, other, decider);
    }

    /** First and last name, or the last alone. */
    public String wholeName() {
        return firstName == null ? lastName : firstName + " " + lastName;
    }
}
