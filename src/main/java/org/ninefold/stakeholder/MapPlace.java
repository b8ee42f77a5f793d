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
import java.time.LocalDate;

/** That a person stands on an account's map, and where. */
@Entity
@Table(schema = "ninefold", name = "map_place")
public class MapPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_place_seq")
    @SequenceGenerator(name = "map_place_seq", schema = "ninefold", sequenceName = "map_place_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "stakeholder_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Surety status;

    private int x;
    private int y;

    @Column(name = "placed_on")
    private LocalDate placed;

    protected MapPlace() {}

    MapPlace(Long accountId, Long personId, LocalDate today) {
        this.accountId = accountId;
        this.personId = personId;
        this.placed = today;
    }

    /** Says where the person stands; answers whether that differs. */
    boolean put(Side where, Surety how, Spot spot) {
        boolean differs = side != where || status != how || x != spot.x() || y != spot.y();
        side = where;
        status = how;
        x = spot.x();
        y = spot.y();
        return differs;
    }

    Long personId() {
        return personId;
    }
}
