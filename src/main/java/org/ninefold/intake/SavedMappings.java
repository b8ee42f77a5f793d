package org.ninefold.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Duplicates;

/** Mappings of files that people keep for themselves, or share with everybody who imports. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER})
public class SavedMappings {

    /** More than anybody would look through. */
    static final int MOST = 50;

    private static final String SUBJECT = "import_mapping";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    /**
     * The caller's own and those shared by others, by name.
     *
     * @param kind null for those of all kinds
     */
    public List<SavedMappingView> all(String kind) {
        return seen(em, kind, callers.current().signIn()).stream()
                .map(this::view)
                .toList();
    }

    static List<SavedMapping> seen(EntityManager em, String kind, String asker) {
        return em.createQuery(
                        "select m from SavedMapping m where m.owner = :me or m.shared = :yes order by m.name, m.id",
                        SavedMapping.class)
                .setParameter("me", asker)
                .setParameter("yes", true)
                .getResultStream()
                .filter(mapping -> kind == null || mapping.kind().equals(kind))
                .toList();
    }

    /**
     * The mapping that a request names.
     *
     * @param named the id of a kept one, or the name of a preset of the kind
     * @throws Refused when it is neither, or is kept for another kind
     */
    public Mapping named(String kind, String named) {
        Mapping preset = KindOrder.find(kinds, kind).presets().get(named);
        if (preset != null) {
            return preset;
        }
        return all(kind).stream()
                .filter(kept -> Long.toString(kept.id()).equals(named))
                .findFirst()
                .map(kept -> kept.fields().mapping())
                .orElseThrow(() -> new Refused(MappingRefusal.UNKNOWN, named, kind));
    }

    /** @throws NotFound where there is none, or it is somebody else's own */
    public SavedMappingView get(long id) {
        return view(mustSee(id));
    }

    /** @throws Refused when something of it is unclear, or the name is taken */
    public SavedMappingView save(String kind, MappingFields fields) {
        Caller caller = callers.current();
        mustBeClear(KindOrder.find(kinds, kind), fields.mapping());
        if (own(caller) >= MOST) {
            throw new Refused(MappingRefusal.TOO_MANY, MOST);
        }
        SavedMapping mapping = new SavedMapping(kind, caller.signIn());
        mapping.say(fields);
        em.persist(mapping);
        return saved(mapping, change("CREATE", mapping, null));
    }

    /**
     * Keeps a mapping in the place of the caller's own one of that name, where there is one; what is shared stays so.
     *
     * @throws Refused when something of it is unclear
     */
    public SavedMappingView keep(String kind, MappingFields fields) {
        String name = fields.name() == null ? "" : fields.name().strip();
        return em.createQuery(
                        "select m from SavedMapping m where m.owner = :me and m.kind = :kind and m.name = :name",
                        SavedMapping.class)
                .setParameter("me", callers.current().signIn())
                .setParameter("kind", kind)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(own -> change(
                        own.id(),
                        own.version(),
                        new MappingFields(name, fields.shared() || own.shared(), fields.mapping())))
                .orElseGet(() -> save(kind, fields));
    }

    /**
     * @param version the one the person saw
     * @throws EJBAccessException where it is shared by somebody else
     */
    public SavedMappingView change(long id, long version, MappingFields fields) {
        SavedMapping mapping = changeable(id, version);
        mustBeClear(KindOrder.find(kinds, mapping.kind()), fields.mapping());
        MappingFields was = fields(mapping);
        mapping.say(fields);
        return saved(mapping, change("CHANGE", mapping, was));
    }

    private SavedMappingView saved(SavedMapping mapping, Change change) {
        try {
            Duplicates.flush(em, new Refused(MappingRefusal.NAME_TAKEN, mapping.name()));
        } catch (OptimisticLockException e) {
            throw new Refused(MappingRefusal.CHANGED_MEANWHILE);
        }
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return view(mapping);
    }

    /** @param version the one the person saw */
    public void remove(long id, long version) {
        SavedMapping mapping = changeable(id, version);
        audit.record(Change.of("DELETE", SUBJECT, Long.toString(id)).field("name", mapping.name(), null));
        em.remove(mapping);
    }

    private static Change change(String action, SavedMapping mapping, MappingFields was) {
        MappingFields is = fields(mapping);
        return Change.of(action, SUBJECT, String.valueOf(mapping.id()))
                .field("name", was == null ? null : was.name(), is.name())
                .field("shared", was == null ? null : was.shared(), is.shared())
                .field(
                        "columns",
                        was == null ? null : was.mapping().summary(),
                        is.mapping().summary());
    }

    private static void mustBeClear(ImportKind kind, Mapping mapping) {
        new MappingCheck(kind).check(mapping);
    }

    private long own(Caller caller) {
        return em.createQuery("select count(m) from SavedMapping m where m.owner = :me", Long.class)
                .setParameter("me", caller.signIn())
                .getSingleResult();
    }

    private SavedMapping mustSee(long id) {
        SavedMapping mapping = em.find(SavedMapping.class, id);
        if (mapping == null || !mapping.isSeenBy(callers.current())) {
            throw new NotFound("mapping", id);
        }
        return mapping;
    }

    private SavedMapping changeable(long id, long version) {
        SavedMapping mapping = mustSee(id);
        if (!mapping.isChangedBy(callers.current())) {
            throw new EJBAccessException("mapping " + id + " is somebody else's");
        }
        if (mapping.version() != version) {
            throw new Refused(MappingRefusal.CHANGED_MEANWHILE);
        }
        return mapping;
    }

    private SavedMappingView view(SavedMapping mapping) {
        return new SavedMappingView(
                mapping.id(),
                mapping.version(),
                mapping.kind(),
                fields(mapping),
                mapping.owner(),
                mapping.isChangedBy(callers.current()));
    }

    private static MappingFields fields(SavedMapping mapping) {
        return new MappingFields(mapping.name(), mapping.shared(), mapping.mapping());
    }
}
