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
import org.ninefold.kernel.Refused;

/** A group of users that owns accounts together; teams stand in a tree. */
@Entity
@Table(schema = "ninefold", name = "team")
public class Team {

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
    @SequenceGenerator(name = "team_seq", schema = "ninefold", sequenceName = "team_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Team parent;

    protected Team() {}

    Team(String name, Team parent) {
        rename(name);
        this.parent = parent;
    }

    static String nameOf(Team team) {
        return team == null ? null : team.name;
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
        name = Naming.checked(to, LONGEST_NAME);
    }

    /**
     * Gives the team a new place; null for the top.
     *
     * @throws Refused when the new place is this team or lies below it
     */
    void moveBelow(Team newParent) {
        for (Team above = newParent; above != null; above = above.parent) {
            if (above.id.equals(id)) {
                throw new Refused(AccessRefusal.TEAM_BELOW_ITSELF, name);
            }
        }
        parent = newParent;
    }
}
