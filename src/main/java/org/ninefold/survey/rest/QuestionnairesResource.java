package org.ninefold.survey.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Versions;
import org.ninefold.survey.Definition;
import org.ninefold.survey.QuestionnaireView;
import org.ninefold.survey.Questionnaires;

/** {@code /api/questionnaires}. */
@Path("questionnaires")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {

    @EJB
    Questionnaires questionnaires;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listQuestionnaires",
            summary = "What people can be asked",
            description = "By key; those no longer offered come last.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "QuestionnairePageJson")))
    public QuestionnairePageJson list(@BeanParam Paging wanted) {
        return QuestionnairePageJson.of(
                questionnaires.page(wanted.offset(), wanted.limit()),
                Languages.of(headers).getLanguage());
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "getQuestionnaire", summary = "The definition of a questionnaire, whole")
    @APIResponse(
            responseCode = "200",
            description = "The definition",
            content = @Content(schema = @Schema(implementation = Definition.class)))
    public Response get(@PathParam("key") String key) {
        QuestionnaireView found = questionnaires.get(key);
        return Versions.unlessSeen(request, Versions.tag(found.version()), found.file());
    }

    @POST
    @Idempotent
    @Operation(operationId = "addQuestionnaire", summary = "Adds a questionnaire by its definition")
    @APIResponse(
            responseCode = "201",
            description = "The definition; Location names it",
            content = @Content(schema = @Schema(implementation = Definition.class)))
    public Response add(
            @RequestBody(content = @Content(schema = @Schema(implementation = Definition.class))) String definition) {
        QuestionnaireView added = questionnaires.add(Bodies.present(definition));
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path("{key}")
                        .build(added.definition().key())),
                added);
    }

    @PUT
    @Path("{key}")
    @Operation(
            operationId = "saveQuestionnaire",
            summary = "Makes the questionnaire what is sent",
            description = "The key stays. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The definition as it is now",
            content = @Content(schema = @Schema(implementation = Definition.class)))
    public Response save(
            @PathParam("key") String key,
            @RequestBody(content = @Content(schema = @Schema(implementation = Definition.class))) String definition) {
        long version = Versions.expected(headers);
        return answer(Response.ok(), questionnaires.save(key, version, Bodies.present(definition)));
    }

    @PATCH
    @Path("{key}")
    @Operation(
            operationId = "retireQuestionnaire",
            summary = "Offers a questionnaire no longer, or again",
            description = "What was asked with it stays. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire as it is now",
            content = @Content(schema = @Schema(ref = "QuestionnaireJson")))
    public Response retire(@PathParam("key") String key, RetirementJson wanted) {
        long version = Versions.expected(headers);
        boolean retired = Bodies.present(Bodies.present(wanted).retired());
        QuestionnaireView view = questionnaires.retire(key, version, retired);
        return Response.ok(QuestionnaireJson.of(view, Languages.of(headers).getLanguage()))
                .tag(Versions.tag(view.version()))
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, QuestionnaireView view) {
        return response.entity(view.file()).tag(Versions.tag(view.version())).build();
    }
}
