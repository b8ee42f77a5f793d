package org.ninefold.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ninefold.access.Caller;
import org.ninefold.access.Ownership;
import org.ninefold.kernel.Refused;

/** A mapping under a name: somebody's own, or shared with everybody who imports. */
@Entity
@Table(schema = "ninefold", name = "import_mapping")
public class SavedMapping {

    static final int LONGEST_NAME = 60;
    private static final int LONGEST_MAPPING = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_mapping_seq")
    @SequenceGenerator(
            name = "import_mapping_seq",
            schema = "ninefold",
            sequenceName = "import_mapping_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String kind;
    private String owner;
    private String name;
    private boolean shared;
    private String mapping;

    protected SavedMapping() {}

    SavedMapping(String kind, String owner) {
        this.kind = kind;
        this.owner = owner;
    }

    /** @throws Refused when the name is blank or too long, or the mapping far too large */
    void say(MappingFields fields) {
        String called = fields.name() == null ? "" : fields.name().strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refused(MappingRefusal.NO_NAME, LONGEST_NAME);
        }
        String text = fields.mapping().text();
        if (text.length() > LONGEST_MAPPING) {
            throw new Refused(FileRefusal.TOO_MANY_COLUMNS);
        }
        name = called;
        shared = fields.shared();
        mapping = text;
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

    public String kind() {
        return kind;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public boolean shared() {
        return shared;
    }

    Mapping mapping() {
        return Mapping.read(mapping);
    }
}
