package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void refusesAMarkWithoutItsValue() {
        assertThrows(RuntimeException.class, () -> new Sql().add("where a = ? and b = ?", 1));
    }

    @Test
    void refusesAValueWithoutItsMark() {
        assertThrows(IllegalStateException.class, () -> new Sql().add("where a = ?", 1, 2));
    }
}
