package org.ninefold.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Inserts many rows of one table in batches. The first column is the id, taken as the persistence provider takes it. */
final class Inserts implements AutoCloseable {

    /** What the sequences grow by: a next value is the end of a block of ids. */
    private static final int BLOCK = 50;

    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private final PreparedStatement nextBlock;
    private long next = 1;
    private long last;
    private int waiting;

    /**
     * @param sequence selects the next value of the table's sequence
     * @param insert takes the id, then the other values
     */
    Inserts(Connection connection, String sequence, String insert) throws SQLException {
        this.insert = connection.prepareStatement(insert);
        this.nextBlock = connection.prepareStatement(sequence);
    }

    /** Answers the new row's id. */
    long add(Object... values) throws SQLException {
        long id = nextId();
        insert.setLong(1, id);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 2, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
        return id;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
        nextBlock.close();
    }

    /** Sends what still waits. */
    void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    private long nextId() throws SQLException {
        if (next > last) {
            try (ResultSet row = nextBlock.executeQuery()) {
                row.next();
                last = row.getLong(1);
                next = last - BLOCK + 1;
            }
        }
        return next++;
    }
}
