package org.ninefold.segment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ninefold.segment.Cell;
import org.ninefold.segment.Move;

/** Movement between two runs as a table from cell to cell, with what it means for value and share. */
public record MoveTable(List<Move> moves) {

    static final String NONE = "NONE";

    public MoveTable {
        moves = List.copyOf(moves);
    }

    /** The nine cells and "not placed", as rows and as columns. */
    public List<String> ends() {
        List<String> ends =
                new ArrayList<>(Stream.of(Cell.values()).map(Cell::name).toList());
        ends.add(NONE);
        return ends;
    }

    public int count(String from, String to) {
        return moves.stream()
                .filter(move ->
                        name(move.from()).equals(from) && name(move.to()).equals(to))
                .mapToInt(Move::accounts)
                .sum();
    }

    public int valueUp() {
        return sum(move -> move.to().value().compareTo(move.from().value()) < 0 ? move.accounts() : 0);
    }

    public int valueDown() {
        return sum(move -> move.to().value().compareTo(move.from().value()) > 0 ? move.accounts() : 0);
    }

    public int shareWon() {
        return sum(move -> move.to().share().compareTo(move.from().share()) > 0 ? move.accounts() : 0);
    }

    public int shareLost() {
        return sum(move -> move.to().share().compareTo(move.from().share()) < 0 ? move.accounts() : 0);
    }

    private int sum(ToIntFunction<Move> counted) {
        return moves.stream()
                .filter(move -> move.from() != null && move.to() != null)
                .mapToInt(counted)
                .sum();
    }

    private static String name(Cell cell) {
        return cell == null ? NONE : cell.name();
    }
}
