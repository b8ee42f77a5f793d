package org.ninefold.survey.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** What is not relevant, what cannot be, and where it is said; without scripts. */
@ExtendWith(Server.Shared.class)
class AnswerRefusalsIT {

    @Test
    @DisplayName("A number may be not relevant, and may be a number again; both at once are refused beside both")
    void takesNotRelevantOfANumber(Server server) {
        Asked asked = OwnQuestionnaire.asked(Rest.asAdministrator(server), "NOTREL1");
        Paper paper = new Paper(server.address()).get(asked.link("NOTREL1-en")).send("begin");
        assertTrue(paper.says("<input type=\"checkbox\" name=\"a.count\" value=\"NA\""), "it can be unticked");
        assertFalse(paper.says("name=\"a.why\" value=\"NA\""), "words are left out where they are not relevant");
        String next = "&do=next+all+count";
        paper.post("w.count=&a.count=5&a.count=NA" + next);
        assertEquals(422, paper.status());
        assertTrue(paper.says("“How often?” is answered and marked as not relevant"), paper.page.body());
        assertTrue(paper.says("name=\"a.count\" value=\"5\""), paper.page.body());
        assertTrue(paper.says("name=\"a.count\" value=\"NA\" aria-label=\"Not relevant, How often?\" checked>"));
        paper.post("w.count=&a.count=&a.count=NA" + next);
        assertEquals(200, paper.status(), paper.page.body());
        assertTrue(paper.says("1 of 5 answered"), paper.page.body());
        paper.post("w.count=NA&a.count=7" + next).send("send");
        assertEquals("{\"count\":\"7\"}", asked.answers());
    }

    @Test
    @DisplayName("Of two questions in the same words, the one that is meant says what is wrong")
    void findsTheQuestion(Server server) {
        Asked asked = OwnQuestionnaire.asked(
                Rest.asAdministrator(server), "TWINS1", "\"YES_NO\",", "\"YES_NO\", \"required\": true,");
        Paper paper = new Paper(server.address()).get(asked.link("TWINS1-en")).send("begin");
        paper.next("general", "2").send("send");
        assertEquals(422, paper.status());
        assertTrue(paper.says("id=\"wrong-again\">“How was it?” must be answered"), paper.page.body());
        assertFalse(paper.says("wrong-general"), paper.page.body());
    }

    @Test
    @DisplayName("A step that is none leads to the questions")
    void takesBlankSteps(Server server) {
        Asked asked = OwnQuestionnaire.asked(Rest.asAdministrator(server), "BLANK1");
        Paper paper = new Paper(server.address()).get(asked.link("BLANK1-en"));
        for (String step : new String[] {"%20", "", "+next"}) {
            assertEquals(200, paper.post("do=" + step).status(), step);
        }
    }
}
