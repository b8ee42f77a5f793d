package org.ninefold.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ninefold.account.Contact;
import org.ninefold.account.EmailKey;
import org.ninefold.account.SearchKey;
import org.ninefold.consent.Suppression;
import org.ninefold.consent.Suppression.Brought;
import org.ninefold.intake.Column.Type;

/**
 * People at accounts. A file that knows no references names the account by {@code company_name} and the person by {@code
 * email}, which becomes the reference of a new one.
 */
@ApplicationScoped
class ContactsKind implements ImportKind {

    private static final int ACCOUNT = 0;
    private static final int REF = 1;
    private static final int FIRST_NAME = 2;
    private static final int LAST_NAME = 3;
    private static final int EMAIL = 5;
    private static final int COMPANY = 8;
    private static final int LONGEST_REF = 60;

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF).unless("company_name"),
            Column.needs("contact_ref", Type.REF).unless("company_name"),
            Column.may("first_name", Type.TEXT).upTo(100),
            Column.needs("last_name", Type.TEXT).upTo(100),
            Column.may("title", Type.TEXT).upTo(100),
            Column.may("email", Type.EMAIL).upTo(254),
            Column.may("phone", Type.TEXT),
            Column.may("language", Type.LANGUAGE),
            Column.may("company_name", Type.TEXT).upTo(200));

    /** Slide 42 of document 000: no header; names, company, address, language. */
    private static final Mapping FIVE_COLUMNS = new Mapping(
            new Dialect(Encoding.UTF_8, null, Notation.PLAIN, false),
            List.of(
                    new MappedColumn("1", "first_name", ColumnRule.OVERWRITE),
                    new MappedColumn("2", "last_name", ColumnRule.OVERWRITE),
                    new MappedColumn("3", "company_name", ColumnRule.OVERWRITE),
                    new MappedColumn("4", "email", ColumnRule.OVERWRITE),
                    new MappedColumn("5", "language", ColumnRule.OVERWRITE)));

    @EJB
    Suppression suppression;

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[REF] == null && values[EMAIL] != null ? values[EMAIL].toLowerCase(Locale.ROOT) : values[REF];
    }

    @Override
    public int derived() {
        return 3;
    }

    @Override
    public void derive(String[] values) {
        values[COLUMNS.size()] = Contact.nameKey(null, values[LAST_NAME]);
        values[COLUMNS.size() + 1] =
                values[FIRST_NAME] == null ? null : Contact.nameKey(values[FIRST_NAME], values[LAST_NAME]);
        boolean byName = values[ACCOUNT] == null || values[REF] == null;
        values[COLUMNS.size() + 2] =
                byName && values[COMPANY] != null ? SearchKey.of(values[COMPANY], SearchKey.NAME) : null;
    }

    @Override
    public Optional<Fault> check(String[] values) {
        if (values[ACCOUNT] == null && values[COMPANY] == null) {
            return Optional.of(new Fault("company_name", RowFault.MISSING, ""));
        }
        if (values[REF] != null) {
            return Optional.empty();
        }
        if (values[EMAIL] == null) {
            return Optional.of(new Fault("email", RowFault.MISSING, ""));
        }
        return values[EMAIL].length() > LONGEST_REF
                ? Optional.of(new Fault("email", RowFault.TOO_LONG, values[EMAIL]))
                : Optional.empty();
    }

    @Override
    public Map<String, Mapping> presets() {
        return Map.of("five-columns", FIVE_COLUMNS);
    }

    @Override
    public void resolve(Chunk chunk) {
        chunk.run(ContactsKind.class, "contacts", "resolve");
    }

    @Override
    public boolean fills() {
        return true;
    }

    @Override
    public void fill(Chunk chunk, List<String> columns) {
        chunk.run(ContactsKind.class, "contacts", "fill", Map.of("fills", columns.toArray(String[]::new)));
    }

    /** Who asked to be forgotten is rejected, and what the file says of them is not kept either. */
    @Override
    public void judge(Chunk chunk) {
        Integer[] erased = suppression
                .among(chunk.rows(ContactsKind.class, "contacts", "people").stream()
                        .map(row -> brought((Object[]) row))
                        .toList())
                .toArray(Integer[]::new);
        chunk.run(ContactsKind.class, "contacts", "judge", Map.of("erased", erased));
        if (erased.length > 0) {
            chunk.run(ContactsKind.class, "contacts", "forget", Map.of("erased", erased));
        }
    }

    private static Brought brought(Object[] row) {
        String host = (String) row[1];
        Stream<String> refs = host == null ? Stream.empty() : HostTraces.ids(host);
        return new Brought(
                ((Number) row[0]).intValue(),
                Stream.concat(Stream.of((String) row[2]), refs).toList(),
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ((Number) row[5]).longValue());
    }

    @Override
    public void warn(Chunk chunk, boolean checks) {
        chunk.run(ContactsKind.class, "contacts", "alike", Map.of("free", EmailKey.free(), "checks", checks));
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.run(ContactsKind.class, "contacts", "apply");
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(ContactsKind.class, "contacts-undo", "hold");
        chunk.run(ContactsKind.class, "contacts-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(ContactsKind.class, "contacts-undo", "apply");
    }
}
