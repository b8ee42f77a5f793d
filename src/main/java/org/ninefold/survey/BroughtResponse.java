package org.ninefold.survey;

import java.time.LocalDate;

/**
 * What a file says that somebody answered.
 *
 * @param day null where it does not say when
 * @param answers as {@link org.ninefold.intake.Gathered} has them
 * @param actor who brings the file, by which run, in which row
 */
public record BroughtResponse(long wave, long contact, LocalDate day, String answers, String actor, long run, int row) {

    static BroughtResponse of(Object... cells) {
        return new BroughtResponse(
                ((Number) cells[0]).longValue(),
                ((Number) cells[1]).longValue(),
                cells[2] == null ? null : LocalDate.parse((String) cells[2]),
                (String) cells[3],
                (String) cells[4],
                ((Number) cells[5]).longValue(),
                ((Number) cells[6]).intValue());
    }
}
