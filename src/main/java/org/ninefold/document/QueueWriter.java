package org.ninefold.document;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.document.Queued.LeftOut;

/** Writes the mails of a batch, a thousand at a time: people are looked up together, rows are inserted together. */
final class QueueWriter {

    private static final String INSERT = "insert into ninefold.mail(version, batch_id, contact_id, address, wording_id,"
            + " merge_values, link_kind, link_about, state, tries, queued_at, due_at, moved_at)"
            + " values (0, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?, ?)";

    private final EntityManager em;
    private final MailBatch batch;
    private final String linkKind;
    private final Recipients recipients;
    private final Permissions permissions;
    private final Map<String, Wording> wordings;
    private final LocalDateTime now;
    private final Map<LeftOut, List<Long>> leftOut = new EnumMap<>(LeftOut.class);
    private int mails;

    QueueWriter(EntityManager em, MailBatch batch, String linkKind, Recipients recipients, Permissions permissions) {
        this.em = em;
        this.batch = batch;
        this.linkKind = linkKind;
        this.recipients = recipients;
        this.permissions = permissions;
        this.wordings = wordings(em, batch);
        Instant moment = Moments.now(em);
        this.now = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Map<String, Wording> wordings(EntityManager em, MailBatch batch) {
        Template template = em.find(Template.class, batch.templateId());
        return em.createQuery(
                        "select w from Wording w where w.templateId = :id and w.edition = :edition", Wording.class)
                .setParameter("id", template.id())
                .setParameter("edition", template.edition())
                .getResultStream()
                .collect(Collectors.toMap(Wording::language, wording -> wording));
    }

    Queued queued() {
        return new Queued(mails, leftOut);
    }

    void add(List<NewMail> chunk) {
        Set<Long> contacts =
                chunk.stream().map(NewMail::contact).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, Recipient> people = contacts.isEmpty() ? Map.of() : recipients.of(contacts);
        Set<Long> allowed = contacts.isEmpty() ? Set.of() : permissions.among(batch.purpose(), people.keySet());
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            List<Ready> ready = new ArrayList<>();
            for (NewMail mail : chunk) {
                ready(mail, people, allowed, ready);
            }
            for (Ready one : ready) {
                bind(insert, one);
                insert.addBatch();
            }
            insert.executeBatch();
            mails += ready.size();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot queue mails", e);
        }
    }

    /** A mail with all it needs. */
    private record Ready(NewMail mail, String address, Wording wording, String values) {}

    private void ready(NewMail mail, Map<Long, Recipient> people, Set<Long> allowed, List<Ready> ready) {
        Recipient person = mail.contact() == null
                ? new Recipient(null, mail.address(), mail.language(), Map.of())
                : people.get(mail.contact());
        LeftOut why = whyNot(mail, person, allowed);
        if (why != null) {
            leaveOut(mail, why);
            return;
        }
        String language = mail.language() == null ? person.language() : mail.language();
        Wording wording = wordings.get(recipients.language(language));
        Map<MergeField, String> values = values(wording.said(), person, mail);
        if (values == null) {
            leaveOut(mail, LeftOut.FIELD_MISSING);
        } else {
            ready.add(new Ready(mail, person.address(), wording, MergeValues.write(values)));
        }
    }

    /** Somebody who is no contact was asked by whoever took the address down. */
    private LeftOut whyNot(NewMail mail, Recipient person, Set<Long> allowed) {
        if (person == null) {
            return LeftOut.GONE;
        }
        boolean may = mail.contact() == null ? !batch.purpose().needsPermission() : allowed.contains(mail.contact());
        if (!may) {
            return LeftOut.NO_PERMISSION;
        }
        return MailAddress.isOne(person.address()) ? null : LeftOut.NO_ADDRESS;
    }

    /** What the wording names, and no more; null where a value is missing. */
    private Map<MergeField, String> values(Said said, Recipient person, NewMail mail) {
        Map<MergeField, String> known = new HashMap<>(person.values());
        known.putAll(mail.values());
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        for (MergeField field : said.fields()) {
            boolean linked = linkKind != null && mail.about() != null;
            if (field == MergeField.LINK && !linked && !known.containsKey(field)) {
                return null;
            }
            if (!field.isLate() || known.containsKey(field)) {
                String value = known.get(field);
                if (value == null || value.isBlank()) {
                    return null;
                }
                values.put(field, value);
            }
        }
        return values;
    }

    private void leaveOut(NewMail mail, LeftOut why) {
        List<Long> these = leftOut.computeIfAbsent(why, any -> new ArrayList<>());
        if (mail.contact() != null) {
            these.add(mail.contact());
        }
    }

    private void bind(PreparedStatement insert, Ready one) throws SQLException {
        insert.setLong(1, batch.id());
        insert.setObject(2, one.mail().contact(), Types.BIGINT);
        insert.setString(3, one.address());
        insert.setLong(4, one.wording().id());
        insert.setString(5, one.values());
        insert.setString(6, linkKind);
        insert.setObject(7, one.mail().about(), Types.BIGINT);
        insert.setObject(8, now);
        insert.setObject(9, now);
        insert.setObject(10, now);
    }
}
