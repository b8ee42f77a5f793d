package org.ninefold.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.account.Contact;
import org.ninefold.account.EmailKey;
import org.ninefold.kernel.FilterText;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Finds those to whom something is written. */
final class Recipients {

    private final EntityManager em;
    private final String standard;

    /** @param standard the language of who has none */
    Recipients(EntityManager em, String standard) {
        this.em = em;
        this.standard = standard;
    }

    /** Those that are still there, by id. */
    Map<Long, Recipient> of(Collection<Long> contacts) {
        return new Sql()
                        .add("select " + Recipient.COLUMNS + Recipient.FROM)
                        .add(" where c.id = any(?)", (Object) contacts.toArray(Long[]::new))
                        .rows(em)
                        .stream()
                        .map(Recipient::of)
                        .collect(Collectors.toMap(Recipient::contact, Function.identity()));
    }

    /**
     * The contact of this reference, address or whole name, whom the caller may see.
     *
     * @throws Refused where there is none
     */
    Recipient seen(Caller caller, String ref) {
        if (FilterText.of(ref) == null) {
            throw new Refused(DocumentRefusal.PERSON_UNKNOWN, ref);
        }
        int blank = ref.lastIndexOf(' ');
        String first = blank < 0 ? null : ref.substring(0, blank).strip();
        String email = EmailKey.of(ref);
        Sql sql = new Sql()
                .add("select " + Recipient.COLUMNS + Recipient.FROM)
                .add(
                        " where (c.ref = ? or c.email_key = ? or c.name_key = ?)",
                        ref,
                        email == null ? "" : email,
                        Contact.nameKey(first, ref.substring(blank + 1)));
        caller.limit(sql, "a");
        sql.add(" order by c.id limit 1");
        List<Row> found = sql.rows(em);
        if (found.isEmpty()) {
            throw new Refused(DocumentRefusal.PERSON_UNKNOWN, ref);
        }
        return Recipient.of(found.get(0));
    }

    /** The language in which somebody of this language is written to. */
    String language(String wanted) {
        return wanted != null && Bundles.LANGUAGES.contains(wanted) ? wanted : standard;
    }
}
