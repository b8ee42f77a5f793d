package org.ninefold.desk;

import java.time.Instant;

/** What waited for a person when the day began. */
public record Digest(Instant madeAt, int late, int today, int planned, int silent, int unplaced) {}
