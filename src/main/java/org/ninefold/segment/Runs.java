package org.ninefold.segment;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.store.Sql;

/** Finds runs and tells which is the current one. */
final class Runs {

    private final EntityManager em;
    private final Rules rules;

    Runs(EntityManager em, Rules rules) {
        this.em = em;
        this.rules = rules;
    }

    PlacementRun get(long id) {
        PlacementRun run = em.find(PlacementRun.class, id);
        if (run == null) {
            throw new NotFound("placement", id);
        }
        return run;
    }

    /** @throws Refused when the run has no figures */
    PlacementRun finished(long id) {
        PlacementRun run = get(id);
        if (!run.isFinished()) {
            throw new Refused(PlacementRefusal.NOT_FINISHED);
        }
        return run;
    }

    /** The appointed run; else, of the standard measure and length, that with the latest last day, then the latest finished. */
    Optional<PlacementRun> current() {
        return em.createQuery(
                        "select r from PlacementRun r where r.finishedAt is not null and (r.appointed = true"
                                + " or r.measure = :measure and r.months = :months)"
                                + " order by r.appointed desc, r.to desc, r.finishedAt desc, r.id desc",
                        PlacementRun.class)
                .setParameter("measure", rules.measure())
                .setParameter("months", rules.months())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PlacementRun> appointed() {
        return em.createQuery(
                        "select r from PlacementRun r where r.appointed = true and r.finishedAt is not null",
                        PlacementRun.class)
                .getResultStream()
                .findFirst();
    }

    /** The run with its state, as this caller sees it. */
    Run seen(PlacementRun run, Caller caller) {
        return seen(List.of(run), caller).get(0);
    }

    List<Run> seen(List<PlacementRun> runs, Caller caller) {
        Long current = current().map(PlacementRun::id).orElse(null);
        Map<Long, Job> jobs = jobs(runs);
        Map<Long, Reached> reached = reached(runs, caller);
        return runs.stream()
                .map(run -> seen(
                        run,
                        jobs.get(run.id()),
                        reached.getOrDefault(run.id(), Reached.NOBODY),
                        run.id().equals(current)))
                .toList();
    }

    /** How many accounts of a run a reader sees. */
    record Reached(int ranked, int placed) {

        static final Reached NOBODY = new Reached(0, 0);

        Reached and(Outcome outcome, int accounts) {
            return new Reached(
                    ranked + (outcome.isRanked() ? accounts : 0), placed + (outcome.isPlaced() ? accounts : 0));
        }
    }

    /** @param current whether it is the current run */
    Run seen(PlacementRun run, Reached reached, boolean current) {
        return seen(run, jobs(List.of(run)).get(run.id()), reached, current);
    }

    private static Run seen(PlacementRun run, Job job, Reached reached, boolean current) {
        return new Run(
                run.id(),
                job.state(),
                job.progress(),
                run.period().from(),
                run.period().to(),
                run.measure(),
                run.limits(),
                run.currency(),
                reached.ranked(),
                reached.placed(),
                run.ranked(),
                current,
                run.appointed(),
                run.createdBy(),
                job.createdAt(),
                run.finishedAt());
    }

    /**
     * As they are in the database: their worker writes past this entity manager. A run whose job ended since it was
     * read is read again.
     */
    private Map<Long, Job> jobs(List<PlacementRun> runs) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        Map<Long, Job> jobs = em.createQuery("select j from Job j where j.id in :ids", Job.class)
                .setParameter("ids", runs.stream().map(PlacementRun::id).toList())
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .collect(Collectors.toMap(Job::id, Function.identity()));
        runs.stream()
                .filter(run -> !run.isFinished() && jobs.get(run.id()).state().hasEnded())
                .forEach(em::refresh);
        return jobs;
    }

    private Map<Long, Reached> reached(List<PlacementRun> runs, Caller caller) {
        Long[] ids = runs.stream()
                .filter(PlacementRun::isFinished)
                .map(PlacementRun::id)
                .toArray(Long[]::new);
        Sql sql = new Sql()
                .add(
                        "select s.run_id, s.outcome, sum(s.accounts) from ninefold.placement_sum s"
                                + " where s.run_id = any(?)",
                        (Object) ids);
        caller.limit(sql, "s");
        Map<Long, Reached> reached = new HashMap<>();
        for (Columns row : Columns.of(sql.add(" group by s.run_id, s.outcome"), em)) {
            long run = row.number();
            Reached before = reached.getOrDefault(run, Reached.NOBODY);
            reached.put(run, before.and(row.outcome(), row.count()));
        }
        return reached;
    }
}
