package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Contact;
import org.ninefold.intake.Column.Type;

/** People at accounts. */
@ApplicationScoped
class ContactsKind implements ImportKind {

    private static final int REF = 1;
    private static final int FIRST_NAME = 2;
    private static final int LAST_NAME = 3;

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF),
            Column.needs("contact_ref", Type.REF),
            Column.may("first_name", Type.TEXT).upTo(100),
            Column.needs("last_name", Type.TEXT).upTo(100),
            Column.may("title", Type.TEXT).upTo(100),
            Column.may("email", Type.EMAIL).upTo(254),
            Column.may("phone", Type.TEXT),
            Column.may("language", Type.LANGUAGE));

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
        return values[REF];
    }

    @Override
    public int derived() {
        return 2;
    }

    @Override
    public void derive(String[] values) {
        values[COLUMNS.size()] = Contact.nameKey(null, values[LAST_NAME]);
        values[COLUMNS.size() + 1] =
                values[FIRST_NAME] == null ? null : Contact.nameKey(values[FIRST_NAME], values[LAST_NAME]);
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(ContactsKind.class, "contacts", "judge");
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
