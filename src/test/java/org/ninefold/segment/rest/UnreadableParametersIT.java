package org.ninefold.segment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** What cannot be read is said to be unreadable, not missing. */
@ExtendWith(Server.Shared.class)
class UnreadableParametersIT {

    private final Rest rest;
    private final OpenApi contract;

    UnreadableParametersIT(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/matrix, ?placement=x",
        "/api/matrix/moves, ?from=x&to=1",
        "/api/matrix/moves, ?from=1&to=1.5",
        "/api/matrix/moves, ?from=1",
        "/api/placements, ?offset=x",
        "/api/placements, ?limit=x",
        "/api/placements/1/ranking, ?limit=x",
        "/api/placements/1/accounts, ?outcome=A3&offset=x",
        "/api/users, ?limit=x",
        "/api/imports, ?offset=x",
        "/api/hosts/ofbiz/owners, ?matched=perhaps"
    })
    void isABadRequest(String path, String query) {
        HttpResponse<String> answer = rest.get(path + query);
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("UNREADABLE", Rest.json(answer).getString("code"));
        contract.promises("GET", path.replace("/1/", "/{id}/").replace("/ofbiz/", "/{host}/"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/placements/x", "/api/imports/x", "/api/matrix?placement=999999999"})
    void anAddressThatIsNoneIsNotFound(String path) {
        assertEquals(404, rest.get(path).statusCode());
    }
}
