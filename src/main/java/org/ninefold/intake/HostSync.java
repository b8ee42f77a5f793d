package org.ninefold.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** One reading of a host: what was asked for. */
@Entity
@Table(schema = "ninefold", name = "host_sync")
public class HostSync {

    /** The kind of its job. */
    static final String KIND = "host-sync";

    private static final int LONGEST_FACTS = 1000;

    /** The id of its job. */
    @Id
    private Long id;

    private String host;

    @Enumerated(EnumType.STRING)
    private SyncMode mode;

    @Column(name = "accept_loss")
    private boolean acceptLoss;

    @Column(name = "failure_facts")
    private String failureFacts;

    protected HostSync() {}

    HostSync(long id, String host, SyncMode mode, boolean acceptLoss) {
        this.id = id;
        this.host = host;
        this.mode = mode;
        this.acceptLoss = acceptLoss;
    }

    /** Reads everything, since it was never read before or since other choices hold. */
    void readsAll() {
        mode = SyncMode.FULL;
    }

    void failed(List<Object> facts) {
        String text = String.join("\n", facts.stream().map(String::valueOf).toList());
        failureFacts = text.length() <= LONGEST_FACTS ? text : text.substring(0, LONGEST_FACTS);
    }

    public Long id() {
        return id;
    }

    public String host() {
        return host;
    }

    public SyncMode mode() {
        return mode;
    }

    /** Whether people accepted that many records are gone. */
    public boolean acceptsLoss() {
        return acceptLoss;
    }

    /** What the text of the failure names. */
    List<Object> failureFacts() {
        return failureFacts == null ? List.of() : List.of((Object[]) failureFacts.split("\n"));
    }
}
