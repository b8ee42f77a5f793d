package org.ninefold.task;

import java.io.Serializable;
import java.util.List;

/** What a step changed, so that it can be taken back by who took it. */
public record TaskTrace(String by, List<Mark> marks) implements Serializable {

    /** A task before the step; {@code version} is the one after it: with another one it was changed since. */
    public record Mark(String ref, String title, long version, Situation was) implements Serializable {}

    public TaskTrace {
        marks = List.copyOf(marks);
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }
}
