package org.ninefold.account.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.function.LongUnaryOperator;
import org.ninefold.account.AlikeSteps;

/** Every night, accounts and contacts that cannot be found by what looks like them get what they are found by. */
@Singleton
public class FillAlikeKeys {

    @EJB
    AlikeSteps steps;

    @Schedule(hour = "2", minute = "41", persistent = false)
    void fill() {
        all(steps::accounts);
        all(steps::contacts);
    }

    private static void all(LongUnaryOperator some) {
        long before = -1;
        for (long met = some.applyAsLong(before); met > before; met = some.applyAsLong(met)) {
            before = met;
        }
    }
}
