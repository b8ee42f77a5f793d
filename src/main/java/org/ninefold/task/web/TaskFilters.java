package org.ninefold.task.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ninefold.access.Person;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;
import org.ninefold.task.TaskSort;
import org.ninefold.task.TaskTerms;

/** What the list of tasks can be narrowed to. */
public record TaskFilters(ListAddress address, TaskQuery query, List<Person> people, Say say) {

    public List<Choice> assignees() {
        Stream<Choice> all = Stream.of(
                new Choice("", say.text("tasks.me"), !address.has("assignee")),
                choice("assignee", TaskTerms.EVERYBODY, say.text("tasks.everybody")),
                choice("assignee", TaskQuery.NOBODYS, say.text("tasks.nobody")));
        return Stream.concat(all, people.stream().map(person -> choice("assignee", person.signIn(), person.name())))
                .toList();
    }

    /** What the list holds without a word is the first. */
    public List<Choice> states() {
        return Arrays.stream(TaskShow.values())
                .map(state -> new Choice(state.name(), say.name(state), state == query.state()))
                .toList();
    }

    public List<Choice> days() {
        return Arrays.stream(TaskDue.values())
                .map(due -> choice("due", due.name(), say.name(due)))
                .toList();
    }

    public List<Choice> orders() {
        return Arrays.stream(TaskSort.values())
                .map(sort -> new Choice(address(sort), say.name(sort), sort == query.sort()))
                .toList();
    }

    /** What ended last is asked for first. */
    private static String address(TaskSort sort) {
        String name = sort.name().toLowerCase(Locale.ROOT);
        return sort == TaskSort.CLOSED ? "-" + name : name;
    }

    private Choice choice(String filter, String text, String label) {
        return new Choice(text, label, text.equals(address.get(filter)));
    }
}
