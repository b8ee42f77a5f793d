package org.ninefold.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/** The tree of teams; who is in a team reads the accounts of the teams below it. */
@Stateless
@RolesAllowed(Names.ADMINISTRATOR)
public class Teams {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Audit audit;

    /** All teams, each right before those below it. */
    public List<TeamNode> tree() {
        Map<Long, Long> users = new HashMap<>();
        em.createQuery(
                        "select u.team.id, count(u) from User u where u.team is not null group by u.team.id",
                        Object[].class)
                .getResultStream()
                .forEach(row -> users.put((Long) row[0], (Long) row[1]));
        return TeamNode.tree(all(LockModeType.NONE), users);
    }

    public Team one(long id) {
        return em.createQuery("select t from Team t left join fetch t.parent where t.id = :id", Team.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("team", id));
    }

    /** Adds a team below the parent of this name; null for the top. */
    public Team add(String name, String parent) {
        Team team = new Team(name, named(parent));
        em.persist(team);
        flush(AccessRefusal.TEAM_NAME_TAKEN, team);
        audit.record(Audit.Change.of("CREATE", "team", team.name()).after("parent", Team.nameOf(team.parent())));
        return team;
    }

    /** Renames the team as read with {@code version} and moves it below the parent of this name; null for the top. */
    public Team change(long id, long version, String name, String parent) {
        // all of them, in one order: two moves at once could make a ring, each allowed by what it saw
        all(LockModeType.PESSIMISTIC_WRITE);
        Team team = editable(id, version);
        Audit.Change change = Audit.Change.of("CHANGE", "team", team.name());
        String wasName = team.name();
        String wasParent = Team.nameOf(team.parent());
        team.rename(name);
        team.moveBelow(named(parent));
        flush(AccessRefusal.TEAM_NAME_TAKEN, team);
        audit.record(change.field("name", wasName, team.name()).field("parent", wasParent, Team.nameOf(team.parent())));
        return team;
    }

    /** Removes a team that nobody and nothing belongs to any more. */
    public void remove(long id, long version) {
        Team team = editable(id, version);
        em.remove(team);
        // users, accounts and teams below refer to it: the database knows them all, also those of other features
        flush(AccessRefusal.TEAM_IN_USE, team);
        audit.record(Audit.Change.of("DELETE", "team", team.name()).field("name", team.name(), null));
    }

    private List<Team> all(LockModeType lock) {
        return em.createQuery("select t from Team t order by t.id", Team.class)
                .setLockMode(lock)
                .getResultList();
    }

    private Team editable(long id, long version) {
        Team team = one(id);
        if (team.version() != version) {
            throw new Refused(AccessRefusal.CHANGED_MEANWHILE);
        }
        return team;
    }

    private Team named(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return em.createQuery("select t from Team t where t.name = :name", Team.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(AccessRefusal.TEAM_UNKNOWN, name));
    }

    private void flush(AccessRefusal onClash, Team team) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Clash.in(e) ? new Refused(onClash, team.name()) : e;
        }
    }
}
