package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ninefold.access.Caller;
import org.ninefold.kernel.FilterText;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Finds, within the caller's scope, accounts that look like the one being typed, so that it is not made twice. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Lookalikes {

    /** No more are shown. */
    static final int SHOWN = 10;

    /** No more rows of an index are looked at, however many begin alike. */
    private static final int MET = 500;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    /**
     * The most telling first, each account once.
     *
     * @param name of an account, or null
     * @param email of a contact, or null
     * @param except the account that is being changed, or null
     */
    public List<Lookalike> of(String name, String email, String except) {
        String typed = FilterText.of(name);
        String key = typed == null ? null : AlikeKey.of(typed);
        Stream<Lookalike> named = key == null ? Stream.of() : named(typed, key);
        return once(Stream.concat(named, addressed(EmailKey.of(FilterText.of(email)))), except);
    }

    private Stream<Lookalike> named(String name, String key) {
        Stream<Lookalike> begins = Stream.concat(same(key, Likeness.NAME), beginnings(name));
        return key.length() < AlikeKey.TELLING ? begins : Stream.concat(begins, longer(key));
    }

    private Stream<Lookalike> beginnings(String name) {
        return AlikeKey.beginnings(name).stream().flatMap(shorter -> same(shorter, Likeness.BEGINNING));
    }

    private Stream<Lookalike> same(String key, Likeness likeness) {
        return accounts(sql -> sql.add(" where m.alike_key = ?", key), likeness);
    }

    private Stream<Lookalike> longer(String key) {
        String end = SearchKey.after(key);
        return accounts(sql -> sql.add(" where m.alike_key > ? and m.alike_key < ?", key, end), Likeness.BEGINNING);
    }

    private Stream<Lookalike> accounts(Consumer<Sql> where, Likeness likeness) {
        return found(
                "select m.id as account_id, null as email from ninefold.account m",
                where,
                " order by m.alike_key, m.id",
                likeness);
    }

    private Stream<Lookalike> addressed(String key) {
        if (key == null) {
            return Stream.of();
        }
        String company = EmailKey.company(key);
        Stream<Lookalike> same = contacts(sql -> sql.add(" where m.email_key = ?", key), Likeness.EMAIL);
        return company == null ? same : Stream.concat(same, colleagues(company));
    }

    private Stream<Lookalike> colleagues(String company) {
        String end = SearchKey.after(company);
        return contacts(sql -> sql.add(" where m.email_key >= ? and m.email_key < ?", company, end), Likeness.DOMAIN);
    }

    private Stream<Lookalike> contacts(Consumer<Sql> where, Likeness likeness) {
        return found(
                "select m.account_id, m.email from ninefold.contact m",
                where,
                " order by m.email_key, m.account_id",
                likeness);
    }

    /** Walks no further along the index than so many rows, and answers with those within reach. */
    private Stream<Lookalike> found(String select, Consumer<Sql> where, String order, Likeness likeness) {
        Caller caller = scope.caller();
        Sql sql = new Sql().add("select a.ref, a.name, a.owner, met.email from (" + select);
        sql.add(where).add(order + " limit ?) met join ninefold.account a on a.id = met.account_id where 1 = 1", MET);
        caller.limit(sql, "a");
        return sql.add(" order by a.name_key, a.id limit ?", MET).rows(em).stream()
                .map(row -> read(row, likeness));
    }

    private static Lookalike read(Row row, Likeness likeness) {
        String found = row.text(3) == null ? row.text(1) : row.text(3);
        return new Lookalike(row.text(0), row.text(1), row.text(2), likeness, found);
    }

    private static List<Lookalike> once(Stream<Lookalike> found, String except) {
        Map<String, Lookalike> first = new LinkedHashMap<>();
        found.filter(account -> !account.ref().equals(except)).forEach(account -> {
            Lookalike other = first.get(account.ref());
            if (other == null || account.likeness().compareTo(other.likeness()) < 0) {
                first.put(account.ref(), account);
            }
        });
        Collection<Lookalike> all = first.values();
        return all.stream()
                .sorted((one, another) -> one.likeness().compareTo(another.likeness()))
                .limit(SHOWN)
                .toList();
    }
}
