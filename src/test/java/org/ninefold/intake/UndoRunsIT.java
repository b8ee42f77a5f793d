package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Which runs can be taken back, by whom, in which order, and how many records at once. */
class UndoRunsIT {

    private static final int MANY = 10_000;

    private static UndoCounts counts(int reversed, int kept, int failed) {
        return new UndoCounts(reversed, kept, failed);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R12 Runs upon runs are taken back one after the other, the latest first")
    void takesRunsBackInTurn(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView first = desk.commit("accounts", "account_ref,name", "K1,One");
            ImportView second = desk.commit("accounts", "account_ref,name", "K1,Two");
            ImportView third = desk.commit("accounts", "account_ref,name", "K1,Three");
            assertEquals(counts(0, 1, 0), desk.undo(second.id()).counts());
            assertEquals(counts(1, 0, 0), desk.undo(third.id()).counts());
            assertEquals("K1|Two", desk.rows("ref, name", "account"));
            assertEquals(counts(0, 1, 0), desk.undo(first.id()).counts());
        }
        try (Desk desk = new Desk(kind)) {
            ImportView first = desk.commit("accounts", "account_ref,name", "K1,One");
            ImportView second = desk.commit("accounts", "account_ref,name", "K1,Two");
            desk.undo(second.id());
            assertEquals("K1|One", desk.rows("ref, name", "account"));
            assertEquals(counts(1, 0, 0), desk.undo(first.id()).counts());
            assertEquals("0", desk.database.value("select count(*) from ninefold.account"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("A run that broke off is taken back as far as it came, and cannot be started again then")
    void takesInterruptedRunsBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView run = desk.commit("accounts", "account_ref,name", "K1,One");
            desk.database.sql("update ninefold.job set state = 'INTERRUPTED' where id = " + run.id());
            desk.database.sql("insert into ninefold.import_row(run_id, record_no, row_no, c1) values (" + run.id()
                    + ", 2, 3, 'K2')");
            assertEquals(counts(1, 0, 0), desk.undo(run.id()).counts());
            assertEquals("0", desk.database.value("select count(*) from ninefold.account"));
            assertEquals("0", desk.database.value("select count(*) from ninefold.import_row"));
            assertEquals("UNDONE", desk.database.value("select state from ninefold.job where id = " + run.id()));
            Refused refused = assertThrows(
                    Refused.class, () -> desk.database.run(() -> desk.imports().again(run.id())));
            assertEquals(UndoRefusal.TAKEN_BACK, refused.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    @DisplayName("R11 Ten thousand changed accounts are taken back, chunk by chunk")
    void takesManyBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", many("Name "));
            ImportView run = desk.commit("accounts", many("Changed "));
            assertEquals(new ImportCounts(0, MANY, 0, 0), run.counts());
            desk.undo(run.id());
            assertEquals(
                    MANY + " Name 1",
                    desk.database.value("select count(*) || ' ' || min(name) from ninefold.account"
                            + " where name like 'Name %' and version = 3"));
        }
    }

    private static String[] many(String name) {
        String[] lines = new String[MANY + 1];
        lines[0] = "account_ref,name";
        for (int i = 1; i <= MANY; i++) {
            lines[i] = "K" + i + "," + name + i;
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R6 What has left the reach of who takes a run back is not touched")
    void leavesWhatIsOutOfReach(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView run = desk.as("nora").commit("accounts", "account_ref,name", "K1,One", "K2,Two");
            desk.database.sql("update ninefold.account set team_id = 3 where ref = 'K1'");
            assertEquals(counts(1, 0, 1), desk.undo(run.id()).counts());
            assertEquals(List.of("K1 OUT_OF_REACH"), desk.became(run.id(), UndoOutcome.FAILED));
            desk.as("sven");
            assertThrows(NotFound.class, () -> desk.ask(() -> desk.undos().get(run.id())));
            assertThrows(
                    NotFound.class, () -> desk.database.run(() -> desk.undos().start(run.id())));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    void refusesWhatCannotBeTakenBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView check = desk.check("accounts", "account_ref,name", "K1,One");
            assertEquals(UndoRefusal.NOT_FINISHED, refusal(desk, check));
            ImportView run = desk.commit("accounts", "account_ref,name", "K1,One");
            ImportView same = desk.commit("accounts", "account_ref,name", "K1,One");
            assertEquals(UndoRefusal.NOTHING_WRITTEN, refusal(desk, same));
            desk.database.sql("delete from ninefold.import_written");
            assertEquals(UndoRefusal.TOO_LATE, refusal(desk, run));
        }
    }

    private static Object refusal(Desk desk, ImportView run) {
        return assertThrows(
                        Refused.class,
                        () -> desk.database.run(() -> desk.undos().start(run.id())))
                .refusal();
    }
}
