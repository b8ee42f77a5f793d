package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Requests;
import org.ninefold.platform.rest.Versions;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;

/** {@code /api/word-lists/FUNCTION}, {@code ROLE} and {@code PERSONA}. */
@Path("word-lists/{list}")
@Tag(name = "Decision maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordListsResource {

    @EJB
    WordLists lists;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "getWordList", summary = "The words offered for people on decision maps")
    @APIResponse(
            responseCode = "200",
            description = "The words in their order",
            content = @Content(schema = @Schema(ref = "WordListJson")))
    public Response get(@PathParam("list") ListedWord.List list) {
        return answer(list);
    }

    @PUT
    @Operation(
            operationId = "saveWordList",
            summary = "Makes the list what is sent",
            description = "For administrators. A word that is left out is not offered any more. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The list as it is now",
            content = @Content(schema = @Schema(ref = "WordListJson")))
    public Response save(@PathParam("list") ListedWord.List list, WordListJson wanted) {
        lists.save(list, Versions.expected(headers), Bodies.present(wanted).wished());
        return answer(list);
    }

    private Response answer(ListedWord.List list) {
        return Response.ok(WordListJson.of(lists.all(list)))
                .tag(Requests.tag(lists.version(list)))
                .build();
    }
}
