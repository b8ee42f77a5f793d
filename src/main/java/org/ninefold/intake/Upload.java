package org.ninefold.intake;

import java.util.List;

/**
 * A kept file with what it shows of itself.
 *
 * @param name as its sender calls it, or null
 * @param headerLike whether the first row names columns
 * @param proposals the best first
 */
public record Upload(
        long id,
        String kind,
        String name,
        boolean workbook,
        boolean headerLike,
        Sample sample,
        List<Proposal> proposals) {}
