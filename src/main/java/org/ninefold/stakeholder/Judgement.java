package org.ninefold.stakeholder;

import java.time.LocalDate;

/**
 * How somebody judges a person to stand to something.
 *
 * @param stance -2 strongly against .. 2 strongly for; null for unknown
 * @param words in which it was put, or null
 * @param judge sign-in name
 */
public record Judgement(Integer stance, String words, LocalDate day, String judge) {}
