package org.ninefold.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.account.Account;

/** The decision map of one account. Who stands on it is kept as {@link MapPlace}, what joins them as {@link MapLine}. */
@Entity
@Table(schema = "ninefold", name = "decision_map")
public class DecisionMap {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_map_seq")
    @SequenceGenerator(
            name = "decision_map_seq",
            schema = "ninefold",
            sequenceName = "decision_map_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Surety status;

    /** Their numbers between commas, or null. */
    private String months;

    private String practice;

    @Column(name = "refreshed_on")
    private LocalDate refreshed;

    protected DecisionMap() {}

    DecisionMap(Account account, LocalDate today) {
        this.account = account;
        this.status = Surety.ASSUMED;
        this.refreshed = today;
    }

    void say(Surety how, Buying buying) {
        status = how;
        months = buying.months().isEmpty()
                ? null
                : buying.months().stream().map(String::valueOf).collect(Collectors.joining(","));
        practice = buying.practice();
    }

    Buying buying() {
        List<Integer> all = months == null
                ? List.of()
                : Stream.of(months.split(",")).map(Integer::valueOf).toList();
        return new Buying(all, practice);
    }

    void refresh(LocalDate today) {
        refreshed = today;
    }

    Surety status() {
        return status;
    }

    public long version() {
        return version;
    }

    Account account() {
        return account;
    }
}
