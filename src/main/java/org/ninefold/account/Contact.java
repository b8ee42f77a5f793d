package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ninefold.access.Audit.Change;
import org.ninefold.kernel.Refused;

/** A person at an account. */
@Entity
@Table(schema = "ninefold", name = "contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", schema = "ninefold", sequenceName = "contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    /** Last name, space, first name, in small letters. */
    @Column(name = "name_key")
    private String nameKey;

    private String title;
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String phone;
    private String language;
    private boolean decider;

    protected Contact() {}

    public Contact(String ref, Account account, ContactFields fields) {
        this.ref = Check.required(Field.REF, ref, Check.REF);
        this.account = account;
        describe(fields);
    }

    public void describe(ContactFields fields) {
        firstName = Check.optional(Field.FIRST_NAME, fields.firstName(), 100);
        lastName = Check.required(Field.LAST_NAME, fields.lastName(), 100);
        nameKey = nameKey(firstName, lastName);
        title = Check.optional(Field.TITLE, fields.title(), 100);
        email = email(fields.email());
        emailKey = EmailKey.of(email);
        phone = Check.optional(Field.PHONE, fields.phone(), 60);
        language = Check.language(fields.language());
        decider = fields.decider();
    }

    /** The key under which a contact is searched and sorted. */
    public static String nameKey(String firstName, String lastName) {
        return SearchKey.of(firstName == null ? lastName : lastName + " " + firstName, 201);
    }

    Change changesSince(ContactFields was, Change change) {
        ContactFields is = fields();
        return change.field("first_name", was.firstName(), is.firstName())
                .field("last_name", was.lastName(), is.lastName())
                .field("title", was.title(), is.title())
                .field("email", was.email(), is.email())
                .field("phone", was.phone(), is.phone())
                .field("language", was.language(), is.language())
                .field("decider", was.decider(), is.decider());
    }

    public ContactFields fields() {
        return new ContactFields(firstName, lastName, title, email, phone, language, decider);
    }

    /** As people say it. */
    public String wholeName() {
        return wholeName(firstName, lastName);
    }

    /** @param first null where only the last name is known */
    public static String wholeName(String first, String last) {
        return first == null ? last : first + " " + last;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public Account account() {
        return account;
    }

    private static String email(String text) {
        String email = Check.optional(Field.EMAIL, text, 254);
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Refused(AccountRefusal.EMAIL_INVALID, email);
        }
        return email;
    }
}
