package org.ninefold.task;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ninefold.kernel.FilterText;

/** What the parameters of an address ask of the list of tasks; what they cannot mean is left out. */
public final class TaskTerms {

    /** Whose tasks where the address names nobody: the own ones; this stands for everybody's. */
    public static final String EVERYBODY = "all";

    /** What an address can narrow the list by. */
    public static final List<String> FILTERS = List.of("assignee", "account", "state", "due", "q");

    private static final String ASSIGNEE = "assignee";
    private static final String STATE = "state";
    private static final String SORT = "sort";

    private TaskTerms() {}

    /** Without more said: what the reader has to do now. */
    public static TaskQuery query(Map<String, String> said) {
        String assignee = FilterText.of(said.get(ASSIGNEE));
        TaskQuery query = TaskQuery.WORKING
                .of(EVERYBODY.equals(assignee) ? null : assignee == null ? TaskQuery.MINE : assignee)
                .on(said.get("account"))
                .in(constant(said.get(STATE), TaskShow.class).orElse(TaskShow.OPEN))
                .due(constant(said.get("due"), TaskDue.class).orElse(null))
                .startingWith(said.get("q"));
        return query.sortedAs(said.get(SORT))
                .orElseGet(() -> query.sortedAs(null).orElse(query));
    }

    /** The parameters that say it, and nothing that needs no saying. */
    public static Map<String, String> read(Map<String, String> said) {
        TaskQuery query = query(said);
        Map<String, String> says = new LinkedHashMap<>();
        says.put(ASSIGNEE, TaskQuery.MINE.equals(query.assignee()) ? null : assignee(query));
        says.put("account", query.account());
        says.put(STATE, query.state() == TaskShow.OPEN ? null : query.state().name());
        says.put("due", query.due() == null ? null : query.due().name());
        says.put("q", query.q());
        says.put(SORT, Optional.of(query).equals(query.sortedAs(null)) ? null : query.sortText());
        says.values().removeIf(text -> text == null);
        return says;
    }

    /** The names of those parameters that mean nothing here. */
    static List<String> unclear(Map<String, String> said) {
        return said.keySet().stream()
                .filter(name -> FilterText.of(said.get(name)) != null)
                .filter(name -> switch (name) {
                    case STATE -> constant(said.get(name), TaskShow.class).isEmpty();
                    case "due" -> constant(said.get(name), TaskDue.class).isEmpty();
                    case SORT -> TaskQuery.ALL.sortedAs(said.get(name)).isEmpty();
                    default -> !FILTERS.contains(name);
                })
                .toList();
    }

    private static String assignee(TaskQuery query) {
        return query.assignee() == null ? EVERYBODY : query.assignee();
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
