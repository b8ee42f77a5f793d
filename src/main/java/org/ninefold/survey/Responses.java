package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.account.AccountScope;
import org.ninefold.account.Contact;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * The answers one by one. Those of an anonymous wave stand in an order that comes from their contents alone, without
 * group and moment, and only where there are enough of them.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Responses {

    private static final String NAMED = "cast(r.marks as varchar) as marks, cast(r.words as varchar) as words,"
            + " c.ref, a.ref as account, r.cell, r.owner, r.language, r.channel, r.submitted_at, r.id";

    private static final String NAMELESS = "cast(r.marks as varchar) as marks, cast(r.words as varchar) as words, r.id";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    StoredSettings stored;

    @EJB
    Audit audit;

    /** One page. */
    public Page<ResponseRow> page(long id, int offset, int limit) {
        Wave wave = Waves.find(em, id);
        return isHidden(wave)
                ? new Page<>(List.of(), 0)
                : listing(wave, scope.caller()).page(em, offset, limit);
    }

    /**
     * Writes all answers that the caller may take out, a row for each person, and records that it was done.
     *
     * @param language of the labels
     * @throws jakarta.ejb.EJBAccessException where the caller may not export
     */
    public void export(long id, String language, Sheet sheet) {
        Wave wave = Waves.find(em, id);
        Caller exporter = scope.exporter();
        ResponseSheet rows = new ResponseSheet(wave.definition(), language, sheet);
        rows.begin();
        if (!isHidden(wave)) {
            listing(wave, exporter).each(em, rows::add);
        }
        sheet.end();
        audit.record(Change.of("EXPORT", Waves.SUBJECT, Long.toString(id)).after("rows", rows.written()));
    }

    /**
     * One page of what people said in their own words, by account, or by the words themselves; of very many people, of the
     * first of them.
     */
    public Page<OpenAnswer> words(long id, WordsQuery wanted, int offset, int limit) {
        Wave wave = Waves.find(em, id);
        List<OpenAnswer> found = isHidden(wave) ? List.of() : said(wave, wanted);
        int from = Math.min(offset, found.size());
        return new Page<>(found.subList(from, Math.min(found.size(), from + limit)), found.size());
    }

    private List<OpenAnswer> said(Wave wave, WordsQuery wanted) {
        boolean named = !wave.isAnonymous();
        Sql sql = new Sql()
                .add("select cast(r.words as varchar), c.first_name, c.last_name, a.ref, a.name, r.cell")
                .add(new AnswerQueries(em, scope.caller()).from(wave))
                .add(" and r.words is not null");
        wanted.limit(sql, named);
        Definition definition = wave.definition();
        List<OpenAnswer> found = new ArrayList<>();
        sql.add(
                        named ? " order by a.name_key, r.id limit ?" : " order by cast(r.words as varchar) limit ?",
                        Page.COUNTED)
                .each(em, row -> {
                    Answers answers = Answers.of(definition, "", row.text(0));
                    definition
                            .items()
                            .filter(item -> answers.to(item.key()) != null)
                            .filter(item -> wanted.takes(item, answers.to(item.key())))
                            .forEach(item -> found.add(open(item, answers.to(item.key()), named ? row : null)));
                });
        if (!named) {
            // words of the same person must not stand together
            found.sort(Comparator.comparing(OpenAnswer::text));
        }
        return found;
    }

    private static OpenAnswer open(Item item, String text, Row row) {
        if (row == null) {
            return new OpenAnswer(item, text, null, null, null, null);
        }
        String person = Contact.wholeName(row.text(1), row.text(2));
        return new OpenAnswer(item, text, person, row.text(3), row.text(4), row.text(5));
    }

    private Listing<ResponseRow> listing(Wave wave, Caller caller) {
        Definition definition = wave.definition();
        AnswerQueries queries = new AnswerQueries(em, caller);
        return wave.isAnonymous()
                ? new Listing<>(
                        NAMELESS,
                        queries.from(wave),
                        // what was kept in which order, nobody can tell from it; the number parts only what is the same
                        "cast(r.marks as varchar), cast(r.words as varchar), r.id",
                        row -> nameless(definition, row))
                : new Listing<>(NAMED, queries.from(wave), "r.id", row -> named(definition, row));
    }

    private static ResponseRow nameless(Definition definition, Row row) {
        Answers answers = Answers.of(definition, row.text(0), row.text(1));
        return new ResponseRow(null, null, null, null, null, null, null, answers);
    }

    private static ResponseRow named(Definition definition, Row row) {
        return new ResponseRow(
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.constant(7, AnswerChannel.class),
                row.moment(8),
                Answers.of(definition, row.text(0), row.text(1)));
    }

    private boolean isHidden(Wave wave) {
        Hiding hiding = new Hiding(SurveySettings.number(stored, SurveySettings.SMALLEST));
        return wave.isAnonymous()
                && hiding.hides(
                        wave, Listing.count(em, new AnswerQueries(em, scope.caller()).from(wave), hiding.smallest()));
    }
}
