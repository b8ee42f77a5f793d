package org.ninefold.intake;

/** What became of records: a purchase of several rows counts once. */
public record ImportCounts(int created, int updated, int unchanged, int rejected) {}
