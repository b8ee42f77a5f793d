package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a file's columns may be mapped: as last time, as kept, by their names, or as many have it. */
final class Proposals {

    /** So many earlier imports are asked whether their file looked the same. */
    private static final int EARLIER = 20;

    private final EntityManager em;
    private final ImportKind kind;
    private final String asker;

    Proposals(EntityManager em, ImportKind kind, String asker) {
        this.em = em;
        this.kind = kind;
        this.asker = asker;
    }

    /** The best first. */
    List<Proposal> of(FirstRows rows) {
        boolean headed = Detection.headed(rows.first(), kind);
        List<Proposal> proposals = new ArrayList<>();
        last(rows, headed).ifPresent(proposals::add);
        Dialect dialect = rows.dialect(rows.usual(), headed);
        Proposal byName = new Proposal(
                Proposal.Origin.NAMES,
                null,
                null,
                Proposal.byName(kind, dialect, rows.sample().sources(headed)));
        List<Proposal> others = new ArrayList<>(saved(rows, headed));
        others.addAll(presets(rows, dialect));
        if (byName.mapping().missing(kind).isEmpty()) {
            proposals.add(byName);
            proposals.addAll(others);
        } else {
            proposals.addAll(others);
            proposals.add(byName);
        }
        proposals.addAll(partly(rows, headed));
        return proposals;
    }

    private Optional<Proposal> last(FirstRows rows, boolean headed) {
        return em.createQuery(
                        "select r from ImportRun r, Job j where j.id = r.id and j.createdBy = :me and r.kind = :kind"
                                + " and r.mapping is not null order by r.id desc",
                        ImportRun.class)
                .setParameter("me", asker)
                .setParameter("kind", kind.name())
                .setMaxResults(EARLIER)
                .getResultStream()
                .map(ImportRun::mapping)
                .filter(mapping -> fits(mapping, rows, headed))
                .findFirst()
                .map(mapping -> new Proposal(
                        Proposal.Origin.LAST,
                        null,
                        null,
                        new Mapping(rows.dialect(mapping.dialect().notation(), headed), mapping.columns())));
    }

    private List<Proposal> saved(FirstRows rows, boolean headed) {
        return SavedMappings.seen(em, kind.name(), asker).stream()
                .filter(saved -> fits(saved.mapping(), rows, headed))
                .map(saved -> new Proposal(Proposal.Origin.SAVED, saved.name(), saved.id(), saved.mapping()))
                .toList();
    }

    /** Kept ones of files that had other columns, too: what they say of the columns that are there. */
    private List<Proposal> partly(FirstRows rows, boolean headed) {
        List<String> sources = rows.sample().sources(headed);
        return SavedMappings.seen(em, kind.name(), asker).stream()
                .filter(saved -> saved.mapping().dialect().headed() == headed)
                .filter(saved -> saved.mapping().knows(sources) && !fits(saved.mapping(), rows, headed))
                .map(saved -> new Proposal(
                        Proposal.Origin.SAVED_PART,
                        saved.name(),
                        saved.id(),
                        new Mapping(
                                rows.dialect(saved.mapping().dialect().notation(), headed),
                                saved.mapping().columns().stream()
                                        .filter(one -> sources.contains(one.source()))
                                        .toList())))
                .toList();
    }

    private static boolean fits(Mapping mapping, FirstRows rows, boolean headed) {
        return mapping.dialect().headed() == headed
                && mapping.fits(rows.sample().sources(headed));
    }

    private List<Proposal> presets(FirstRows rows, Dialect dialect) {
        return kind.presets().entrySet().stream()
                .filter(preset ->
                        preset.getValue().columns().size() == rows.sample().width())
                .map(preset -> new Proposal(
                        Proposal.Origin.PRESET,
                        preset.getKey(),
                        null,
                        new Mapping(dialect.headless(), preset.getValue().columns())))
                .toList();
    }
}
