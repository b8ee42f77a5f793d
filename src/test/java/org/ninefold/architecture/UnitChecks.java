package org.ninefold.architecture;

import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.ninefold.testing.Database;

/** What must hold between the persistence unit and a database. Each check answers with its complaints. */
record UnitChecks(Database database) {

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

    List<String> entities() {
        List<String> wrong = new ArrayList<>();
        for (EntityType<?> entity : database.em().getMetamodel().getEntities()) {
            String name = entity.getName();
            Query query = database.em().createQuery("select e from " + name + " e");
            complain(wrong, query, name + " cannot be asked for");
        }
        return wrong;
    }

    List<String> namedQueries() {
        List<String> wrong = new ArrayList<>();
        for (String name : new TreeSet<>(session().getQueries().keySet())) {
            Query query = database.em().createNamedQuery(name);
            query.getParameters().forEach(parameter -> fill(query, parameter));
            complain(wrong, query, name + " does not run");
        }
        return wrong;
    }

    List<String> sequences() {
        Map<String, String> found = new Catalogue(database).sequences();
        Map<String, String> wrong = new TreeMap<>();
        for (EntityType<?> entity : database.em().getMetamodel().getEntities()) {
            Stream.of(entity.getJavaType().getDeclaredFields())
                    .map(field -> field.getAnnotation(SequenceGenerator.class))
                    .filter(generator -> generator != null)
                    .forEach(generator -> {
                        String wanted = generator.allocationSize() + " from " + generator.allocationSize();
                        wrong.put(generator.sequenceName(), wanted);
                    });
        }
        wrong.entrySet().removeIf(entry -> entry.getValue().equals(found.get(entry.getKey())));
        return wrong.entrySet().stream()
                .map(entry -> entry.getKey() + " is " + found.get(entry.getKey()) + ", and not " + entry.getValue())
                .toList();
    }

    List<String> columns() {
        Map<String, String> columns = new Catalogue(database).columns();
        TreeSet<String> wrong = new TreeSet<>();
        session().getDescriptors().values().forEach(descriptor -> {
            for (DatabaseField field : descriptor.getFields()) {
                Class<?> type = type(descriptor.getObjectBuilder().getMappingForField(field));
                List<String> kept = type == null ? List.of("") : keptAs(type);
                String column = columns.getOrDefault(column(field), "(missing)");
                if (column.equals("(missing)") || kept.stream().noneMatch(column::startsWith)) {
                    wrong.add(column(field) + " is " + column);
                }
            }
        });
        return List.copyOf(wrong);
    }

    /** Columns of an entity's table that must be filled, and that no field fills. */
    List<String> unmapped() {
        TreeSet<String> tables = new TreeSet<>();
        TreeSet<String> mapped = new TreeSet<>();
        session().getDescriptors().values().forEach(descriptor -> descriptor
                .getFields()
                .forEach(field -> {
                    mapped.add(column(field));
                    tables.add(column(field).replaceFirst("\\..*", ""));
                }));
        return new Catalogue(database)
                .columns().entrySet().stream()
                        .filter(column -> column.getValue().endsWith("not null"))
                        .map(Map.Entry::getKey)
                        .filter(column -> tables.contains(column.replaceFirst("\\..*", "")))
                        .filter(column -> !mapped.contains(column))
                        .toList();
    }

    private void complain(List<String> wrong, Query query, String complaint) {
        try {
            database.run(() -> query.setMaxResults(1).getResultList());
        } catch (PersistenceException e) {
            wrong.add(complaint);
        }
    }

    private ServerSession session() {
        return (ServerSession) database.em().unwrap(JpaEntityManager.class).getServerSession();
    }

    private static String column(DatabaseField field) {
        return (field.getTableName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    /** The Java type of a plain field; null where the mapping decides. */
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
