package org.ninefold.survey.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** People with a personal link, whose browser runs no scripts. */
@ExtendWith(Server.Shared.class)
class AnswerServletIT {

    @Test
    @DisplayName(
            "R7 From the link to the thanks without scripts, cookies or a session; a page that was open stays good")
    void answersWithoutScripts(Server server) {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "OPEN1", "pulse", false, List.of("en"));
        Paper paper = new Paper(server.address()).get(asked.link("OPEN1-en"));
        assertEquals(200, paper.status());
        assertTrue(paper.says("Hello Mia &lt;b&gt;en&lt;/b&gt;"), paper.page.body());
        assertTrue(paper.says("Your answers are read with your name"));
        assertEquals("INVITED", asked.state("OPEN1-en"), "a mail scanner fetches pages too");
        paper.send("begin");
        assertEquals("OPENED", asked.state("OPEN1-en"));
        paper.next("general", "2", "improvements", "<script>alert(1)</script>\nåäö");
        assertTrue(paper.says("That was the last question"), paper.page.body());
        assertTrue(paper.says("2 of 5 answered"), paper.page.body());
        paper.send("look");
        assertTrue(paper.says("&lt;script&gt;alert(1)&lt;/script&gt;\nåäö"), paper.page.body());
        assertFalse(paper.says("<script>alert"));
        paper.next().send("send");
        assertTrue(paper.says("Your answers have arrived"), paper.page.body());
        assertEquals("ANSWERED", asked.state("OPEN1-en"));
        assertTrue(paper.page.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(paper.send("send").says("Your answers have arrived"));
        assertEquals(1, asked.answered());
    }

    @Test
    @DisplayName("R7 Two pages of one person: neither takes away what the other one said")
    void keepsWhatAnotherPageSaid(Server server) {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "OPEN2", "pulse", false, List.of("en"));
        String link = asked.link("OPEN2-en");
        Paper first = new Paper(server.address()).get(link).send("begin");
        Paper second = new Paper(server.address()).get(asked.link("OPEN2-en") + "?at=general");
        first.next("general", "2");
        second.next("recommendation", "5");
        assertTrue(second.says("2 of 5 answered"), second.page.body());
    }

    @Test
    @DisplayName("R8 An answer off its scale is said beside its question, with the others as they were typed")
    void saysWhatIsWrong(Server server) {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "OPEN3", "pulse", false, List.of("sv"));
        Paper paper = new Paper(server.address()).get(asked.link("OPEN3-sv")).send("begin");
        paper.next("general", "7", "improvements", "Ring oftare");
        assertEquals(422, paper.status());
        assertTrue(paper.says("kan inte besvaras med ”7”"), paper.page.body());
        assertTrue(paper.says("Ring oftare"));
    }

    @Test
    @DisplayName("R8 A link of nobody is a page that says so, and often a page that says wait; a good link still opens")
    void turnsGuessersAway(Server server) {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "OPEN4", "pulse", true, List.of("fi"));
        Paper paper = new Paper(server.address());
        String link = asked.link("OPEN4-fi");
        assertEquals(
                404,
                paper.get("/s/" + new StringBuilder(link.substring("/s/".length())).reverse())
                        .status());
        assertTrue(paper.says("This link leads nowhere"));
        assertEquals(404, paper.get("/s/").status());
        for (int i = 0; i < 20; i++) {
            paper.get("/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" + (10 + i));
        }
        assertEquals(429, paper.status());
        assertEquals(200, paper.get(link).status());
        assertTrue(paper.says("Vastauksesi ovat nimettömiä"), paper.page.body());
        paper.get(link + "?lang=da");
        assertTrue(paper.says("Dine svar er anonyme"));
    }

    @Test
    @DisplayName("Who does not want to answer says so, and may think better of it")
    void declines(Server server) {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "OPEN5", "pulse", false, List.of("da"));
        Paper paper = new Paper(server.address()).get(asked.link("OPEN5-da")).send("decline");
        assertTrue(paper.says("Du vil ikke svare"), paper.page.body());
        assertEquals("DECLINED", asked.state("OPEN5-da"));
        paper.send("begin").next("general", "1").send("send");
        assertEquals("ANSWERED", asked.state("OPEN5-da"));
    }
}
