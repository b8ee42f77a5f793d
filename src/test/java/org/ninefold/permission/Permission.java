package org.ninefold.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of the table in {@code permissions.txt}: who gets what answer from a page, a bean's action or a REST method.
 *
 * @param name a page's path, {@code bean.action}, or {@code GET /path}
 * @param values parameters for a trial; those that the path names go into it, the others into the query
 * @param body JSON for a trial, or empty
 */
record Permission(Kind kind, String name, Map<Who, Outcome> outcomes, Map<String, String> values, String body) {

    enum Kind {
        PAGE,
        ACTION,
        REST
    }

    /** The callers, in the order of the table's columns. */
    enum Who {
        ADMINISTRATOR,
        SALES_MANAGER,
        ACCOUNT_MANAGER,
        READER,
        NOBODY
    }

    enum Outcome {
        /** Not refused for who is asking. */
        ALLOWED,
        /** Allowed for an account in reach; any other answers as an unknown one, 404. */
        OWN,
        /** 403: not for this role. */
        FORBIDDEN,
        /** Sent to the sign-in page, or 401 without a token. */
        SIGN_IN
    }

    static List<Permission> table() {
        try (InputStream in = Permission.class.getResourceAsStream("/org/ninefold/permissions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Permission::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(Kind kind) {
        return table().stream()
                .filter(row -> row.kind == kind)
                .map(Permission::name)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Permission row(String line) {
        List<String> cells = new ArrayList<>(List.of(line.strip().split("\\s+")));
        Kind kind = Kind.valueOf(cells.remove(0));
        String name = kind == Kind.REST ? cells.remove(0) + " " + cells.remove(0) : cells.remove(0);
        Map<Who, Outcome> outcomes = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("an answer for each role and for nobody, please: " + line);
            }
            outcomes.put(who, outcome(cells.remove(0)));
        }
        Map<String, String> values = new LinkedHashMap<>();
        while (!cells.isEmpty() && !cells.get(0).startsWith("{")) {
            String[] pair = cells.remove(0).split("=", 2);
            values.put(pair[0], pair[1]);
        }
        return new Permission(kind, name, outcomes, values, String.join(" ", cells));
    }

    private static Outcome outcome(String cell) {
        return Arrays.stream(Outcome.values())
                .filter(outcome ->
                        outcome.name().toLowerCase().replace('_', '-').equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown answer " + cell));
    }
}
