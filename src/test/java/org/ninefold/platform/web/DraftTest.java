package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.platform.web.Draft.Difference;

@DisplayName("R4 Of two who change the same thing, the second is told and nothing is lost")
class DraftTest {

    private final Draft draft = new Draft();

    @BeforeEach
    void twoOpenTheSame() {
        draft.begin(stored("Nordlys", "anna", null, "100.00"), 3);
    }

    @Test
    void keepsTheTypingAndShowsTheOther() {
        draft.getValues().put("name", "Nordlys A/S");
        draft.meet(stored("Nordlys ApS", "anna", null, "100.00"), 4, "maja");
        assertEquals("Nordlys A/S", draft.typed("name"));
        assertEquals(
                List.of(new Difference("name", "Nordlys", "Nordlys ApS", "Nordlys A/S", false)),
                draft.getDifferences());
        assertEquals(4, draft.getVersion());
        assertEquals("maja", draft.getOther());
    }

    @Test
    void takesOverWhatThePersonHadNotTouched() {
        draft.getValues().put("name", "Nordlys A/S");
        draft.meet(stored("Nordlys", "bo", "DK", "100.00"), 4, "maja");
        assertEquals("bo", draft.typed("owner"));
        assertEquals("DK", draft.typed("country"));
        assertEquals(
                List.of(
                        new Difference("owner", "anna", "bo", "anna", true),
                        new Difference("country", null, "DK", null, true)),
                draft.getDifferences());
    }

    @Test
    void givesUpTheOwnTypingWhenAsked() {
        draft.getValues().put("name", "Nordlys A/S");
        draft.meet(stored("Nordlys ApS", "anna", null, "100.00"), 4, "maja");
        draft.take("name");
        assertEquals("Nordlys ApS", draft.typed("name"));
        assertEquals(
                List.of(new Difference("name", "Nordlys", "Nordlys ApS", "Nordlys A/S", true)), draft.getDifferences());
    }

    @Test
    void takesNumbersAndBlanksForWhatTheyMean() {
        draft.getValues().put("country", "");
        draft.meet(stored("Nordlys", "anna", null, "100.0000"), 4, "maja");
        assertEquals(List.of(), draft.getDifferences());
        assertNull(draft.value("missing", String.class));
    }

    @Test
    void showsOnlyWhatChangedSinceTheLastMeeting() {
        draft.getValues().put("name", "Mine");
        draft.meet(stored("Theirs", "anna", null, "100"), 4, "maja");
        draft.meet(stored("Theirs", "bo", null, "100"), 5, "bo");
        assertEquals("Mine", draft.typed("name"));
        assertEquals(List.of(new Difference("owner", "anna", "bo", "anna", true)), draft.getDifferences());
    }

    @Test
    void showsAllThatDiffersWhereOnlyTheVersionIsKnown() {
        draft.sawOnly(2);
        draft.getValues().put("name", "Mine");
        draft.meet(stored("Theirs", "anna", null, "100.00"), 4, "maja");
        assertEquals("Mine", draft.typed("name"));
        assertEquals(List.of(new Difference("name", null, "Theirs", "Mine", false)), draft.getDifferences());
    }

    private static Map<String, Object> stored(String name, String owner, String country, String total) {
        Map<String, Object> stored = new LinkedHashMap<>();
        List<String> names = Arrays.asList("name", "owner", "country");
        List<Object> values = Arrays.asList(name, owner, country);
        for (int i = 0; i < names.size(); i++) {
            stored.put(names.get(i), values.get(i));
        }
        stored.put("total", new BigDecimal(total));
        return stored;
    }
}
