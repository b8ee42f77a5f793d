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
import org.ninefold.account.Account;

/**
 * A person who stands on decision maps, whoever's they are: what is known of somebody belongs to the person, not to a
 * drawing.
 */
@Entity
@Table(schema = "ninefold", name = "stakeholder")
public class Stakeholder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_seq")
    @SequenceGenerator(
            name = "stakeholder_seq",
            schema = "ninefold",
            sequenceName = "stakeholder_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    /** Home: where the person was first put on a map, or the contact's account. */
    @Column(name = "account_id")
    private Long accountId;

    /** Of a registered person; the contact may lie in the bin. */
    @Column(name = "contact_id")
    private Long contactId;

    private String name;
    private String title;

    @Column(name = "function_key")
    private String function;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "role_key")
    private String role;

    private String criteria;
    private String weighs;
    private Integer trust;

    @Column(name = "persona_key")
    private String persona;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** Of a registered person the contact's is shown; this one stays when the contact goes. */
    private String language;

    private String content;

    @Column(name = "best_time")
    private String time;

    private String responsibilities;

    @Column(name = "to_manager")
    private Integer toManager;

    @Column(name = "to_firm")
    private Integer toFirm;

    @Column(name = "to_project")
    private Integer toProject;

    @Column(name = "left_on")
    private LocalDate left;

    protected Stakeholder() {}

    Stakeholder(String ref, Account home) {
        this.ref = ref;
        this.accountId = home.id();
    }

    /** Takes over what is said of the person; it has been checked. */
    void describe(PersonFields fields) {
        name = fields.name();
        title = fields.title();
        function = fields.function();
        level = fields.level();
        role = fields.role();
    }

    /** Takes over what else is known; it has been checked. */
    void know(Insight insight) {
        criteria = insight.criteria();
        weighs = insight.weighs();
        trust = insight.trust();
        persona = insight.prefers().persona();
        channel = insight.prefers().channel();
        language = insight.prefers().language();
        content = insight.prefers().content();
        time = insight.prefers().time();
        responsibilities = insight.responsibilities();
        left = insight.left();
    }

    Insight insight() {
        Preferences prefers = new Preferences(persona, channel, language, content, time);
        return new Insight(criteria, weighs, trust, prefers, responsibilities, left);
    }

    /** @param stance -2..2, null for unknown */
    void judge(Regard regard, Integer stance) {
        switch (regard) {
            case MANAGER -> toManager = stance;
            case FIRM -> toFirm = stance;
            case PROJECT -> toProject = stance;
        }
    }

    /** Null: no contact of the person was made or chosen. */
    void register(Long contact) {
        contactId = contact;
    }

    PersonFields fields() {
        return new PersonFields(name, title, function, level, role);
    }

    Integer stance(Regard regard) {
        return switch (regard) {
            case MANAGER -> toManager;
            case FIRM -> toFirm;
            case PROJECT -> toProject;
        };
    }

    Long contactId() {
        return contactId;
    }

    Long id() {
        return id;
    }

    String ref() {
        return ref;
    }

    Long accountId() {
        return accountId;
    }
}
