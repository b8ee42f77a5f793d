package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** A link in the other system opens the account here. */
@ExtendWith(Server.Shared.class)
class PartyDoorIT {

    private static final String DOOR = "/hosts/ofbiz/parties/";

    @Test
    @DisplayName("Who is signed in comes to the account, who is not signs in first and comes there then")
    void opensTheAccount(Server server) {
        Rest.asAdministrator(server).send("POST", "/api/accounts", "{\"ref\":\"DOOR-1\",\"name\":\"Door Ltd\"}");
        Visitor visitor = new Visitor(server);
        HttpResponse<String> before = visitor.get(DOOR + "DOOR-1");
        assertEquals(302, before.statusCode());
        assertEquals("/sign-in.xhtml?back=%2Fhosts%2Fofbiz%2Fparties%2FDOOR-1", Visitor.target(before));
        visitor.signIn("admin", "ninefold-demo");
        HttpResponse<String> after = visitor.get(DOOR + "DOOR-1");
        assertEquals(302, after.statusCode());
        assertEquals("/account/account.xhtml?ref=DOOR-1", Visitor.target(after));
        assertTrue(visitor.get(Visitor.target(after)).body().contains("Door Ltd"));
    }

    @Test
    @DisplayName("A party that is unknown or out of reach answers as any missing page")
    void hidesWhatIsOutOfReach(Server server) {
        Rest.asAdministrator(server).send("POST", "/api/accounts", "{\"ref\":\"DOOR-2\",\"name\":\"Nobody’s\"}");
        Visitor anna = new Visitor(server);
        anna.signIn("anna", "ninefold-demo");
        assertEquals(404, anna.get(DOOR + "DOOR-2").statusCode());
        assertEquals(404, anna.get(DOOR + "NO-SUCH-PARTY").statusCode());
        assertEquals(404, anna.get("/hosts/ofbiz").statusCode());
        assertEquals(404, anna.get("/hosts").statusCode());
    }
}
