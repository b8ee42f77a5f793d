package org.ninefold.account;

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
import org.ninefold.kernel.Refused;

/** A category of products or services; offerings stand in a tree. */
@Entity
@Table(schema = "ninefold", name = "offering")
public class Offering {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offering_seq")
    @SequenceGenerator(name = "offering_seq", schema = "ninefold", sequenceName = "offering_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Offering parent;

    private boolean suppliable;

    protected Offering() {}

    public Offering(String ref, String name, boolean suppliable) {
        this.ref = Check.required(Field.REF, ref, Check.REF);
        describe(name, suppliable);
    }

    /** @param canSupply whether we can supply it; what stands below does not inherit it */
    public void describe(String newName, boolean canSupply) {
        name = Check.required(Field.NAME, newName, 200);
        suppliable = canSupply;
    }

    /**
     * Moves it below another offering, or to the top with null.
     *
     * @throws Refused when the new place lies below this offering
     */
    public void moveBelow(Offering newParent) {
        if (newParent != null && newParent.isWithin(this)) {
            throw new Refused(AccountRefusal.OFFERING_BELOW_ITSELF, ref);
        }
        parent = newParent;
    }

    /** Whether this is the other offering or stands below it. */
    public boolean isWithin(Offering other) {
        for (Offering above = this; above != null; above = above.parent) {
            if (above.ref.equals(other.ref)) {
                return true;
            }
        }
        return false;
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

    public String name() {
        return name;
    }

    public Offering parent() {
        return parent;
    }

    public boolean suppliable() {
        return suppliable;
    }

    public OfferingFields fields() {
        return new OfferingFields(name, parent == null ? null : parent.ref, suppliable);
    }
}
