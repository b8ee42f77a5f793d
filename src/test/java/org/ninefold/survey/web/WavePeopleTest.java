package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.survey.Obstacle;

class WavePeopleTest {

    @Test
    @DisplayName("Whatever stands in the way of asking somebody, a part of the list shows them")
    void showsEverybody() {
        Set<Obstacle> shown = Stream.of(WavePeople.Part.values())
                .map(part -> part.query.obstacle())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Obstacle.class), shown);
    }
}
