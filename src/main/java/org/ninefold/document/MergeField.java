package org.ninefold.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a template may name in braces: {@code {contact.name}}. There are no others. */
public enum MergeField {
    CONTACT_NAME("contact.name"),
    CONTACT_FIRST_NAME("contact.firstName"),
    CONTACT_LAST_NAME("contact.lastName"),
    CONTACT_TITLE("contact.title"),
    ACCOUNT_NAME("account.name"),
    OWNER_NAME("owner.name"),
    OWNER_EMAIL("owner.email"),
    SURVEY_NAME("survey.name"),
    /** The last day for an answer. */
    CLOSES("survey.closes"),
    /** Who sends: the company's name. Put in at sending. */
    SENDER_NAME("sender.name"),
    /** The person's own link. Put in at sending, and kept nowhere. */
    LINK("link"),
    /** Where the person takes the permission back that the mail needs. As the link. */
    LEAVE("leave");

    private static final Set<MergeField> LATE = Set.of(SENDER_NAME, LINK, LEAVE);

    /** Addresses, which stand in the body of a mail alone. */
    private static final Set<MergeField> LINKS = Set.of(LINK, LEAVE);

    /** What the feature that sends knows, and a person alone does not tell. */
    private static final Set<MergeField> OF_SENDER = Set.of(SURVEY_NAME, CLOSES, LINK, LEAVE);

    private final String word;

    MergeField(String word) {
        this.word = word;
    }

    /** As it stands between the braces. */
    public String word() {
        return word;
    }

    /** As it is typed. */
    public String typed() {
        return "{" + word + "}";
    }

    /** Whether its value is known at sending only. */
    boolean isLate() {
        return LATE.contains(this);
    }

    boolean isLink() {
        return LINKS.contains(this);
    }

    boolean isGivenBySender() {
        return OF_SENDER.contains(this);
    }

    /** Whether a template of this kind may name it: a page is read by who is not known yet. */
    boolean fits(MailPurpose purpose, Medium medium) {
        return switch (this) {
            case SENDER_NAME -> true;
            case LINK -> medium.isSent();
            case LEAVE -> medium.isSent() && purpose.canBeLeft();
            case SURVEY_NAME, CLOSES -> purpose == MailPurpose.SURVEY && medium == Medium.MAIL;
            default -> medium != Medium.PAGE && purpose != MailPurpose.OPT_IN;
        };
    }

    static Optional<MergeField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    static List<MergeField> fitting(MailPurpose purpose, Medium medium) {
        return Arrays.stream(values())
                .filter(field -> field.fits(purpose, medium))
                .toList();
    }
}
