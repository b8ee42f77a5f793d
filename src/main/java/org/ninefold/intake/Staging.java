package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Function;

/** Puts read rows into the run's tables, many with one statement. */
final class Staging {

    private static final int ROWS_A_STATEMENT = 250;
    private static final List<Function<Hosted, String>> HOSTED = List.of(Hosted::id, Hosted::owner, Hosted::digest);

    private final EntityManager em;
    private final ImportKind kind;
    private final long run;

    Staging(EntityManager em, ImportKind kind, long run) {
        this.em = em;
        this.kind = kind;
        this.run = run;
    }

    /** A read row with the number of the record it belongs to. {@code hosted} is null for a row of a file. */
    record Numbered(int record, ReadRow row, Hosted hosted) {

        Numbered(int record, ReadRow row) {
            this(record, row, null);
        }
    }

    /**
     * What a host says of a record beside its cells.
     *
     * @param id the record's id there
     * @param owner the id of who looks after it there, or null
     * @param digest of all it says, or null where its cells are compared
     */
    record Hosted(String id, String owner, String digest) {

        private static final Hosted NOTHING = new Hosted(null, null, null);
    }

    private static Hosted hosted(Numbered row) {
        return row.hosted() == null ? Hosted.NOTHING : row.hosted();
    }

    void add(List<Numbered> rows) {
        try {
            Connection connection = connection();
            List<Numbered> good =
                    rows.stream().filter(numbered -> numbered.row().isGood()).toList();
            List<Numbered> bad =
                    rows.stream().filter(numbered -> !numbered.row().isGood()).toList();
            if (isPostgres(connection)) {
                insertArrays(connection, good);
            } else {
                insert(connection, good, new Good());
            }
            insert(connection, bad, new Bad());
        } catch (SQLException e) {
            throw new IllegalStateException("rows of import " + run + " cannot be staged", e);
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private Connection connection() {
        // the provider takes a connection with the first statement of a transaction
        em.createNativeQuery("select 1").getSingleResult();
        return em.unwrap(Connection.class);
    }

    /** An array a column: a few long values are far quicker sent than thousands of short ones. */
    private void insertArrays(Connection connection, List<Numbered> rows) throws SQLException {
        int width = kind.columns().size() + kind.derived();
        String arrays = "cast(? as int[]), cast(? as int[])" + ", cast(? as varchar[])".repeat(HOSTED.size() + width);
        String text = "insert into ninefold.import_row(run_id,record_no,row_no,host_id,host_owner,digest"
                + columns(width) + ") select " + run + ", * from unnest(" + arrays + ")";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setArray(1, array(connection, "int4", rows, Numbered::record));
            statement.setArray(2, array(connection, "int4", rows, numbered -> numbered.row()
                    .number()));
            int next = 3;
            for (Function<Hosted, String> part : HOSTED) {
                statement.setArray(next++, array(connection, "varchar", rows, row -> part.apply(hosted(row))));
            }
            for (int i = 0; i < width; i++) {
                int at = i;
                statement.setArray(next + i, array(connection, "varchar", rows, numbered -> numbered.row()
                        .values()[at]));
            }
            statement.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<Numbered> rows, Function<Numbered, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    /** One of the two tables rows go to. */
    private interface Target {
        /** The table with its columns. */
        String into();

        int width();

        void bind(PreparedStatement statement, int first, Numbered row) throws SQLException;
    }

    private static void insert(Connection connection, List<Numbered> rows, Target target) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            List<Numbered> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            try (PreparedStatement statement = connection.prepareStatement(text(target, some.size()))) {
                for (int i = 0; i < some.size(); i++) {
                    target.bind(statement, i * target.width() + 1, some.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    private static String text(Target target, int rows) {
        String one = "(" + "?,".repeat(target.width() - 1) + "?)";
        return "insert into " + target.into() + " values " + (one + ",").repeat(rows - 1) + one;
    }

    private static String columns(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            names.append(",c").append(i);
        }
        return names.toString();
    }

    private static void text(PreparedStatement statement, int position, String value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.VARCHAR);
        } else {
            statement.setString(position, value);
        }
    }

    private final class Good implements Target {

        private static final int FIXED = 6;

        private final int values = kind.columns().size() + kind.derived();

        @Override
        public String into() {
            return "ninefold.import_row(run_id,record_no,row_no,host_id,host_owner,digest" + columns(values) + ")";
        }

        @Override
        public int width() {
            return FIXED + values;
        }

        @Override
        public void bind(PreparedStatement statement, int first, Numbered row) throws SQLException {
            statement.setLong(first, run);
            statement.setInt(first + 1, row.record());
            statement.setInt(first + 2, row.row().number());
            for (int i = 0; i < HOSTED.size(); i++) {
                text(statement, first + 3 + i, HOSTED.get(i).apply(hosted(row)));
            }
            for (int i = 0; i < values; i++) {
                text(statement, first + FIXED + i, row.row().values()[i]);
            }
        }
    }

    private final class Bad implements Target {

        private static final int FIXED = 9;

        private final int values = kind.columns().size();

        @Override
        public String into() {
            return "ninefold.import_rejection(run_id,record_no,row_no,ref,column_name,reason,found,raw,host_id"
                    + columns(values) + ")";
        }

        @Override
        public int width() {
            return FIXED + values;
        }

        @Override
        public void bind(PreparedStatement statement, int first, Numbered row) throws SQLException {
            List<Fault> faults = row.row().faults();
            statement.setLong(first, run);
            statement.setInt(first + 1, row.record());
            statement.setInt(first + 2, row.row().number());
            text(statement, first + 3, kind.ref(row.row().values()));
            text(statement, first + 4, lines(faults.stream().map(Fault::column).toList()));
            text(
                    statement,
                    first + 5,
                    lines(faults.stream().map(fault -> fault.reason().name()).toList()));
            text(statement, first + 6, lines(faults.stream().map(Fault::found).toList()));
            statement.setBoolean(first + 7, true);
            text(statement, first + 8, hosted(row).id());
            for (int i = 0; i < values; i++) {
                text(statement, first + FIXED + i, row.row().raw()[i]);
            }
        }

        /** As many lines as there are faults; a fault of no column has an empty line. */
        private static String lines(List<String> texts) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < texts.size(); i++) {
                lines.append(i == 0 ? "" : "\n").append(texts.get(i) == null ? "" : texts.get(i));
            }
            return lines.toString();
        }
    }
}
