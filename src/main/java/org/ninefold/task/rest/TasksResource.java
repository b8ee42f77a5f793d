package org.ninefold.task.rest;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;
import org.ninefold.task.TaskSteps;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;

/** {@code /api/tasks}. */
@Path("tasks")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {

    @EJB
    Tasks tasks;

    @EJB
    TaskSteps steps;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listTasks",
            summary = "Tasks that the caller sees",
            description = "JSON holds a page; csv and xlsx hold all rows that match and that the caller may export.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TaskPageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "assignee",
            in = ParameterIn.QUERY,
            description =
                    "Sign-in name, or mine for the caller's own; nobody for those that wait to be taken; all, or nothing,"
                            + " for everybody's.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "account",
            in = ParameterIn.QUERY,
            description = "Reference of the account.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Open ones are those not put off until a day to come; those are snoozed. All without it.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"OPEN", "SNOOZED", "DONE", "DROPPED", "ALL"}))
    @Parameter(
            name = "due",
            in = ParameterIn.QUERY,
            description = "Before today, today, from Monday to Sunday of this week, or without a day.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"NOW", "LATE", "TODAY", "WEEK", "NONE"}))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Start of the title, capitals or not.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "One of due, priority, title, account, closed; with - before it downward. Without it by due, "
                    + "the late first, and what is done or dropped by its end, the latest first.",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(@BeanParam TaskParams wanted) {
        return Lists.answer(
                request,
                "tasks",
                () -> TaskPageJson.of(tasks.page(wanted.query(), wanted.offset(), wanted.limit())),
                sheet -> tasks.export(wanted.query(), sheet));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTask", summary = "One task")
    @APIResponse(responseCode = "200", description = "The task", content = @Content(schema = @Schema(ref = "TaskJson")))
    public Response get(@PathParam("id") String id) {
        TaskView found = tasks.get(id);
        return Versions.unlessSeen(request, Versions.tag(found.version()), TaskJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addTask", summary = "Makes a task")
    @APIResponse(
            responseCode = "201",
            description = "The new task; Location names it",
            content = @Content(schema = @Schema(ref = "TaskJson")))
    public Response add(NewTaskJson task) {
        TaskView added = tasks.add(Bodies.present(task).account(), task.fields(), task.reason());
        return answer(Response.created(uri.getAbsolutePathBuilder().path("{id}").build(added.ref())), added);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeTask",
            summary = "Changes a task, or hands it over",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            content = @Content(schema = @Schema(ref = "TaskJson")))
    public Response change(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(ref = "TaskEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        TaskEditJson current = TaskEditJson.of(tasks.get(id).fields());
        TaskEditJson wanted = Bodies.merge(current, patch, TaskEditJson.class);
        return answer(Response.ok(), tasks.change(id, version, wanted.fields()));
    }

    @POST
    @Path("{id}/outcome")
    @Operation(
            operationId = "closeTask",
            summary = "Says that a task is done or dropped",
            description = "409 where it is not open. With If-Match, 412 where it was changed since.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            content = @Content(schema = @Schema(ref = "TaskJson")))
    @APIResponse(
            responseCode = "412",
            description = "Somebody changed it since: read it again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "ProblemJson")))
    public Response close(@PathParam("id") String id, OutcomeJson outcome) {
        boolean seen = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        steps.take(
                id,
                seen ? Versions.expected(headers) : null,
                Bodies.present(outcome).step());
        return answer(Response.ok(), tasks.get(id));
    }

    private static Response answer(Response.ResponseBuilder response, TaskView task) {
        return response.entity(TaskJson.of(task))
                .tag(Versions.tag(task.version()))
                .build();
    }
}
