package org.ninefold.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Database.Kind;

/** The persistence unit against the schema that the migrations make, on every database. */
class PersistenceUnitIT {

    /** Column types that can keep a Java type. */
    private static final Map<String, List<String>> KEPT_AS = Map.ofEntries(
            Map.entry("String", List.of("varchar", "text")),
            Map.entry("Long", List.of("bigint")),
            Map.entry("long", List.of("bigint")),
            Map.entry("Integer", List.of("integer")),
            Map.entry("int", List.of("integer")),
            Map.entry("Boolean", List.of("boolean")),
            Map.entry("boolean", List.of("boolean")),
            Map.entry("BigDecimal", List.of("numeric")),
            Map.entry("LocalDate", List.of("date")),
            Map.entry("LocalTime", List.of("time")),
            Map.entry("Instant", List.of("timestamp")),
            Map.entry("byte[]", List.of("bytes")));

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("The unit boots on a migrated database, and every entity can be asked for")
    void boots(Kind kind) {
        try (Database database = Database.of(kind)) {
            for (EntityType<?> entity : database.em().getMetamodel().getEntities()) {
                database.run(() -> database.em()
                        .createQuery("select e from " + entity.getName() + " e")
                        .setMaxResults(1)
                        .getResultList());
            }
            assertFalse(database.em().getMetamodel().getEntities().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("Every named query runs")
    void namedQueriesRun(Kind kind) {
        try (Database database = Database.of(kind)) {
            for (String name : session(database).getQueries().keySet()) {
                database.run(() -> {
                    Query query = database.em().createNamedQuery(name);
                    query.getParameters().forEach(parameter -> fill(query, parameter));
                    query.setMaxResults(1).getResultList();
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("Every entity takes as many numbers at once as its sequence gives")
    void sequencesFit(Kind kind) {
        try (Database database = Database.of(kind)) {
            Map<String, String> wanted = new TreeMap<>();
            for (EntityType<?> entity : database.em().getMetamodel().getEntities()) {
                Stream.of(entity.getJavaType().getDeclaredFields())
                        .map(field -> field.getAnnotation(SequenceGenerator.class))
                        .filter(generator -> generator != null)
                        .forEach(generator -> wanted.put(
                                generator.sequenceName(),
                                generator.allocationSize() + " from " + generator.allocationSize()));
            }
            Map<String, String> found = new Catalogue(database).sequences();
            wanted.forEach((sequence, step) -> assertEquals(step, found.get(sequence), sequence));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("Every mapped field has its column, of a type that keeps it")
    void columnsExist(Kind kind) {
        try (Database database = Database.of(kind)) {
            Map<String, String> columns = new Catalogue(database).columns();
            List<String> wrong = new ArrayList<>();
            session(database).getDescriptors().values().forEach(descriptor -> {
                for (DatabaseField field : descriptor.getFields()) {
                    String column = column(field);
                    Class<?> type = type(descriptor.getObjectBuilder().getMappingForField(field));
                    List<String> kept = type == null ? List.of("") : keptAs(type);
                    if (kept.stream().noneMatch(columns.getOrDefault(column, "(missing)")::startsWith)) {
                        wrong.add(column + " is " + columns.get(column) + ", and keeps " + type);
                    }
                }
            });
            assertEquals(List.of(), wrong);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("Every column of an entity's table that must be filled is mapped")
    void filledColumnsAreMapped(Kind kind) {
        try (Database database = Database.of(kind)) {
            List<String> tables = new ArrayList<>();
            List<String> mapped = new ArrayList<>();
            session(database).getDescriptors().values().forEach(descriptor -> descriptor
                    .getFields()
                    .forEach(field -> {
                        mapped.add(column(field));
                        tables.add(column(field).replaceFirst("\\..*", ""));
                    }));
            List<String> unmapped = new Catalogue(database)
                    .columns().entrySet().stream()
                            .filter(column -> column.getValue().endsWith("not null"))
                            .map(Map.Entry::getKey)
                            .filter(column -> tables.contains(column.replaceFirst("\\..*", "")))
                            .filter(column -> !mapped.contains(column))
                            .toList();
            assertEquals(List.of(), unmapped);
        }
    }

    @Test
    @DisplayName("H2 and PostgreSQL have the same tables, columns, keys and sequences")
    void cataloguesAgree() {
        try (Database h2 = Database.of(Kind.H2);
                Database postgres = Database.of(Kind.POSTGRESQL)) {
            Catalogue one = new Catalogue(h2);
            Catalogue other = new Catalogue(postgres);
            assertEquals(lines(other.columns()), lines(one.columns()));
            assertEquals(other.keys(), one.keys());
            assertEquals(lines(new TreeMap<>(other.sequences())), lines(new TreeMap<>(one.sequences())));
        }
    }

    private static String lines(Map<String, String> entries) {
        List<String> lines = entries.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        return String.join("\n", lines);
    }

    private static ServerSession session(Database database) {
        return (ServerSession) database.em().unwrap(JpaEntityManager.class).getServerSession();
    }

    private static String column(DatabaseField field) {
        return (field.getTableName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    /** The Java type of a plain field without converter; null where the mapping decides. */
    private static Class<?> type(DatabaseMapping mapping) {
        if (mapping == null || !mapping.isDirectToFieldMapping()) {
            return null;
        }
        try {
            Field field = mapping.getDescriptor().getJavaClass().getDeclaredField(mapping.getAttributeName());
            return field.getType();
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private static List<String> keptAs(Class<?> type) {
        return type.isEnum() ? List.of("varchar") : KEPT_AS.getOrDefault(type.getSimpleName(), List.of("unknown type"));
    }

    private static void fill(Query query, Parameter<?> parameter) {
        Object value = parameter.getParameterType() == String.class ? "" : null;
        if (parameter.getPosition() == null) {
            query.setParameter(parameter.getName(), value);
        } else {
            query.setParameter(parameter.getPosition(), value);
        }
    }
}
