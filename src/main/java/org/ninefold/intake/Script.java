package org.ninefold.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ninefold.platform.store.SqlFile;

/** A file of statements in named parts: {@code -- part: name} begins one, a semicolon at a line's end ends a statement. */
final class Script {

    private static final String PART = "-- part: ";
    private static final Map<String, Script> READ = new ConcurrentHashMap<>();

    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    private Script(String text) {
        List<String> statements = null;
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(PART)) {
                statements = new ArrayList<>();
                parts.put(line.substring(PART.length()).strip(), statements);
            } else if (!line.strip().startsWith("--") && statements != null) {
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    statements.add(statement.substring(0, statement.length() - 2));
                    statement.setLength(0);
                }
            }
        }
    }

    static Script of(Class<?> owner, String name) {
        return READ.computeIfAbsent(owner.getName() + "/" + name, key -> new Script(SqlFile.read(owner, name)));
    }

    List<String> part(String name) {
        List<String> statements = parts.get(name);
        if (statements == null) {
            throw new IllegalStateException("no part " + name);
        }
        return statements;
    }
}
