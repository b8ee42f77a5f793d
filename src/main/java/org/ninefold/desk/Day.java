package org.ninefold.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ninefold.access.Person;
import org.ninefold.account.AccountRow;
import org.ninefold.account.ActivityView;
import org.ninefold.kernel.Page;
import org.ninefold.segment.CellMove;
import org.ninefold.task.TaskView;

/**
 * The day of one person: of each list the first rows, with how many there are.
 *
 * @param since when the reader last looked on an earlier day: from here on things are news
 * @param first whether the reader looks for the first time, or did so earlier today: news are those of the last week
 * @param tasks due or late, the latest first
 * @param planned activities of today and before that are not done
 * @param silent accounts left alone for too long, the most valuable first
 */
public record Day(
        Person person,
        LocalDate today,
        Instant since,
        boolean first,
        Figures figures,
        Page<TaskView> tasks,
        Page<ActivityView> planned,
        Page<AccountRow> silent,
        Page<CellMove> moved,
        Page<Changed> changed,
        Optional<Digest> digest) {}
