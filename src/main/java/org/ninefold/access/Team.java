package org.ninefold.access;

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

/** A group of users that owns accounts together; teams stand in a tree. */
@Entity
@Table(name = "team")
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
    @SequenceGenerator(name = "team_seq", sequenceName = "team_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Team parent;

    protected Team() {}

    public Team(String name, Team parent) {
        this.name = name;
        this.parent = parent;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Team parent() {
        return parent;
    }

    void rename(String to) {
        name = to;
    }

    /** @throws org.ninefold.kernel.Refused when the new place lies below this team */
    void moveBelow(Team newParent) {
        for (Team above = newParent; above != null; above = above.parent) {
            if (above.id.equals(id)) {
                throw new org.ninefold.kernel.Refused(AccessRefusal.TEAM_BELOW_ITSELF, name);
            }
        }
        parent = newParent;
    }
}
