package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.ninefold.access.Caller;
import org.ninefold.access.Ownership;
import org.ninefold.kernel.QueryText;
import org.ninefold.kernel.Refused;

/** A view of a list under a name: somebody's own, or shared with everybody. It says what to ask for, never who sees it. */
@Entity
@Table(schema = "ninefold", name = "saved_filter")
public class SavedFilter {

    static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(
            name = "saved_filter_seq",
            schema = "ninefold",
            sequenceName = "saved_filter_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "list_name")
    private String list;

    private String owner;
    private String name;
    private String query;
    private boolean shared;

    protected SavedFilter() {}

    SavedFilter(String list, String owner) {
        this.list = list;
        this.owner = owner;
    }

    /**
     * Takes over what a person says of it.
     *
     * @param says parameters as the list itself says them
     */
    void say(String called, Map<String, String> says, boolean withAll) {
        String text = QueryText.write(says);
        if (text.length() > LONGEST_QUERY) {
            throw new Refused(FilterRefusal.TOO_LONG, LONGEST_QUERY);
        }
        name = Check.required(Field.NAME, called, LONGEST_NAME);
        query = text;
        shared = withAll;
    }

    boolean isSeenBy(Caller caller) {
        return new Ownership(owner, shared).isSeenBy(caller);
    }

    boolean isChangedBy(Caller caller) {
        return new Ownership(owner, shared).isChangedBy(caller);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String list() {
        return list;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    Map<String, String> parameters() {
        return QueryText.read(query);
    }

    public boolean shared() {
        return shared;
    }
}
