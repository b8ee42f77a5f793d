package org.ninefold.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives everybody who looks after accounts something to do: late, today, in the days to come, put off and done. */
final class Chores {

    private static final long SEED = 21;

    /** Days from today by which the open ones are due; null for some day. */
    private static final List<Integer> OPEN = Arrays.asList(-9, -4, -1, 0, 0, 1, 2, 3, 5, 8, 13, null);

    /** Days from today on which the others were done. */
    private static final List<Integer> DONE = List.of(-30, -21, -12, -6, -2, 0);

    private final Company company;
    private final LocalDate today;
    private final Dice dice = new Dice(SEED);

    Chores(Company company, LocalDate today) {
        this.company = company;
        this.today = today;
    }

    List<DraftTask> all() {
        List<DraftTask> tasks = new ArrayList<>();
        for (String owner : List.of("anna", "jonas", "linnea", "oskar", "aino", "callum")) {
            List<String> accounts = accounts(owner);
            OPEN.forEach(days -> tasks.add(task(owner, dice.of(accounts), day(days), null, null)));
            DONE.forEach(days -> tasks.add(task(owner, dice.of(accounts), day(days), day(days), null)));
            tasks.add(task(owner, dice.of(accounts), day(-2), null, day(4)));
        }
        tasks.add(new DraftTask(null, Staff.MANAGER, Staff.MANAGER, Chore.REFERENCE, null, day(1), null, null));
        tasks.add(new DraftTask(null, Staff.MANAGER, Staff.MANAGER, Chore.SERVICE, null, day(6), null, null));
        return tasks;
    }

    private DraftTask task(String owner, String account, LocalDate due, LocalDate closed, LocalDate snoozedUntil) {
        Chore chore = dice.of(List.of(Chore.values()));
        String maker = dice.chance(0.3) && !owner.equals("callum") ? Staff.MANAGER : owner;
        String page = chore == Chore.SHARE ? "/segment/why.xhtml?account=" : "/account/account.xhtml?ref=";
        return new DraftTask(
                account, owner, maker, chore, chore.why() == null ? null : page + account, due, closed, snoozedUntil);
    }

    private LocalDate day(Integer days) {
        return days == null ? null : today.plusDays(days);
    }

    private List<String> accounts(String owner) {
        return company.stories().stream()
                .map(Story::account)
                .filter(account -> owner.equals(account.book().owner()))
                .map(DraftAccount::ref)
                .toList();
    }
}
