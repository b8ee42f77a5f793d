package org.ninefold.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What joins two people on an account's map. */
@Entity
@Table(schema = "ninefold", name = "map_line")
public class MapLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_line_seq")
    @SequenceGenerator(name = "map_line_seq", schema = "ninefold", sequenceName = "map_line_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "from_id")
    private Long fromId;

    @Column(name = "to_id")
    private Long toId;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Enumerated(EnumType.STRING)
    private Surety status;

    protected MapLine() {}

    MapLine(Long accountId, Long fromId, Long toId, Line line) {
        this.accountId = accountId;
        this.fromId = fromId;
        this.toId = toId;
        this.kind = line.kind();
        this.status = line.status();
    }

    /** Whether it is the same line, however sure. */
    boolean joins(Long from, Long to, LineKind how) {
        return fromId.equals(from) && toId.equals(to) && kind == how;
    }

    void say(Surety how) {
        status = how;
    }
}
