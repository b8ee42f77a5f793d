package org.ninefold.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

@ExtendWith(Server.Shared.class)
@DisplayName("Browsers are told to be careful, and sessions cannot be taken over")
class HeadersIT {

    @Test
    void everyKindOfAnswerCarriesTheHeaders(Server server) {
        Visitor nobody = new Visitor(server);
        Visitor admin = signedIn(server);
        Rest rest = Rest.asAdministrator(server);
        isCareful(nobody.get("/sign-in.xhtml"), 200, true);
        isCareful(nobody.get("/segment/matrix.xhtml"), 302, true);
        isCareful(nobody.get("/api/users"), 401, true);
        isCareful(admin.get("/segment/matrix.xhtml"), 200, true);
        isCareful(admin.get("/account/accounts-export.xhtml?as=csv"), 200, true);
        isCareful(admin.get("/account/account.xhtml?ref=NO-SUCH"), 404, true);
        isCareful(admin.get("/nowhere"), 404, true);
        isCareful(admin.get("/jakarta.faces.resource/css/tokens.css.xhtml"), 200, false);
        isCareful(rest.get("/api/users"), 200, true);
        isCareful(rest.get("/api/users/nobody"), 404, true);
        isCareful(rest.get("/api/nowhere"), 404, true);
        isCareful(rest.get("/openapi"), 200, true);
    }

    @Test
    void pathsCannotBeDisguised(Server server) {
        Visitor nobody = new Visitor(server);
        for (String path : new String[] {
            "/access/users.xhtml;jsessionid=x", "/%61ccess/users.xhtml", "//access/users.xhtml", "/health.xhtml"
        }) {
            assertTrue(Visitor.target(nobody.get(path)).startsWith("/sign-in.xhtml"), path);
        }
        assertEquals(401, nobody.get("/api;x=y/users").statusCode());
        assertEquals(401, nobody.get("//api/users").statusCode());
    }

    @Test
    @DisplayName("R6 A session gets a new id when its user signs in, and is dead when the user signs out")
    void sessionsBeginAndEnd(Server server) {
        Visitor visitor = new Visitor(server);
        visitor.get("/sign-in.xhtml");
        String planted = visitor.session();
        HttpResponse<String> answer = visitor.signIn("anna", "ninefold-demo");
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
        String session = visitor.session();
        assertNotEquals(planted, session);
        assertEquals(
                302,
                new Visitor(server)
                        .withSession(planted)
                        .get("/segment/matrix.xhtml")
                        .statusCode());
        assertEquals(200, visitor.get("/segment/matrix.xhtml").statusCode());
        visitor.submit("/segment/matrix.xhtml", "me:sign-out", Map.of());
        assertEquals(
                302,
                new Visitor(server)
                        .withSession(session)
                        .get("/segment/matrix.xhtml")
                        .statusCode());
    }

    @Test
    void theCookieIsSecureWhereTheProxySaysHttps(Server server) {
        HttpResponse<String> answer = new Visitor(server).get("/sign-in.xhtml", "X-Forwarded-Proto", "https");
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.contains("Secure"), cookie);
    }

    @Test
    @DisplayName("R8 A form of another site does nothing in a user's name")
    void refusesFormsOfOtherSites(Server server) {
        Visitor admin = signedIn(server);
        Map<String, String> fields =
                admin.fields(admin.get("/access/teams.xhtml").body(), "edit:add", Map.of("name", "Evil"));
        assertEquals(
                403,
                admin.post("/access/teams.xhtml", fields, "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(
                403,
                admin.post("/access/teams.xhtml", fields, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertFalse(Rest.asAdministrator(server).get("/api/teams").body().contains("Evil"));
    }

    @Test
    void signingInGoesBackToOwnPagesOnly(Server server) {
        Visitor visitor = new Visitor(server);
        Map<String, String> who = Map.of("name", "anna", "password", "ninefold-demo");
        HttpResponse<String> own = visitor.submit("/sign-in.xhtml?back=/account/accounts.xhtml", "sign-in:go", who);
        assertEquals("/account/accounts.xhtml", Visitor.target(own));
        HttpResponse<String> evil = new Visitor(server).submit("/sign-in.xhtml?back=//evil.example", "sign-in:go", who);
        assertEquals("/index.xhtml", Visitor.target(evil));
    }

    private static Visitor signedIn(Server server) {
        Visitor visitor = new Visitor(server);
        assertEquals(302, visitor.signIn("admin", "ninefold-demo").statusCode());
        return visitor;
    }

    private static void isCareful(HttpResponse<String> answer, int status, boolean data) {
        String where = answer.uri() + " " + answer.headers().map();
        assertEquals(status, answer.statusCode(), where);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), where);
        assertEquals(
                "same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""), where);
        if (data) {
            assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-store"), where);
        }
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        boolean redirect = status == 302;
        assertTrue(redirect || policy.contains("frame-ancestors") && policy.contains("base-uri"), where);
    }
}
