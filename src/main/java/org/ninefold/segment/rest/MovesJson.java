package org.ninefold.segment.rest;

import java.util.List;
import org.ninefold.segment.Cell;
import org.ninefold.segment.Move;

/** Who is in another cell in the second run than in the first. */
public record MovesJson(List<MoveJson> moves) {

    /** From where to where: A1..C3, or NONE for not placed. */
    public record MoveJson(String from, String to, int accounts) {}

    static MovesJson of(List<Move> moves) {
        return new MovesJson(moves.stream()
                .map(move -> new MoveJson(name(move.from()), name(move.to()), move.accounts()))
                .toList());
    }

    private static String name(Cell cell) {
        return cell == null ? "NONE" : cell.name();
    }
}
