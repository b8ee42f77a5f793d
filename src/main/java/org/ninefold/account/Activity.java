package org.ninefold.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ninefold.access.Audit.Change;
import org.ninefold.kernel.Refused;

/** A call, a meeting, a mail or a note on an account, planned or done. */
@Entity
@Table(schema = "ninefold", name = "activity")
public class Activity {

    private static final int LONGEST_MINUTES = 24 * 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", schema = "ninefold", sequenceName = "activity_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private boolean done;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "at_time")
    private LocalTime time;

    private Integer minutes;
    private String subject;
    private String note;
    private String responsible;

    @ManyToMany
    @JoinTable(
            schema = "ninefold",
            name = "activity_contact",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "contact_id"))
    private List<Contact> contacts;

    @ElementCollection
    @CollectionTable(schema = "ninefold", name = "activity_colleague", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "sign_in")
    private Set<String> colleagues;

    protected Activity() {}

    public Activity(String ref, Account account, ActivityFields fields, List<Contact> theirs, LocalDate today) {
        this.ref = Check.required(Field.REF, ref, Check.REF);
        this.account = account;
        describe(fields, theirs, today);
    }

    /**
     * Takes over what is said; the responsible user must be known by now.
     *
     * @param theirs the contacts that the fields name
     */
    public void describe(ActivityFields fields, List<Contact> theirs, LocalDate today) {
        kind = Check.present(Field.KIND, fields.kind());
        day = Check.day(Field.DATE, Check.present(Field.DATE, fields.day()));
        done = fields.done();
        if (done && day.isAfter(today)) {
            throw new Refused(AccountRefusal.ACTIVITY_DONE_TOO_EARLY);
        }
        if (!done && !kind.isContact()) {
            throw new Refused(AccountRefusal.NOTE_NOT_PLANNED);
        }
        time = fields.time();
        minutes = minutes(fields.minutes());
        subject = Check.required(Field.SUBJECT, fields.subject(), 200);
        note = Check.optional(Field.NOTE, fields.note(), 4000);
        responsible = Check.required(Field.RESPONSIBLE, fields.responsible(), Check.REF);
        contacts = new ArrayList<>(theirs);
        colleagues = new TreeSet<>(fields.colleagues());
        colleagues.remove(responsible);
    }

    private static Integer minutes(Integer minutes) {
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw new Refused(AccountRefusal.MINUTES_OUT_OF_RANGE, LONGEST_MINUTES);
        }
        return minutes;
    }

    Change changesSince(ActivityFields was, Change change) {
        ActivityFields is = fields();
        return change.field("kind", was.kind(), is.kind())
                .field("done", was.kind() == null ? null : was.done(), is.done())
                .field("on_day", was.day(), is.day())
                .field("at_time", was.time(), is.time())
                .field("minutes", was.minutes(), is.minutes())
                .field("about", was.subject(), is.subject())
                .field("note", was.note(), is.note())
                .field("responsible", was.responsible(), is.responsible())
                .field("contacts", text(was.contacts()), text(is.contacts()))
                .field("colleagues", text(was.colleagues()), text(is.colleagues()));
    }

    private static String text(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }

    public ActivityFields fields() {
        List<String> refs = contacts.stream().map(Contact::ref).toList();
        return new ActivityFields(
                kind, done, day, time, minutes, subject, note, responsible, refs, List.copyOf(colleagues));
    }

    ActivityKind kind() {
        return kind;
    }

    boolean isDone() {
        return done;
    }

    LocalDate day() {
        return day;
    }

    String subject() {
        return subject;
    }

    String responsible() {
        return responsible;
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
}
