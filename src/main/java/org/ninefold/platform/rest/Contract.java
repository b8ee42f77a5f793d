package org.ninefold.platform.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the published contract by what holds for all resources alike: how each of them says "no". */
public class Contract implements OASFilter {

    private static final String ANY = "*/*";
    private static final String PROBLEM = "ProblemJson";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request cannot be read",
            "401", "The token is missing or not good",
            "403", "The role of the token's user does not include this",
            "406", "There is no answer in a format that Accept names");
    private static final Map<String, String> ON_CREATE =
            Map.of("409", "What is there forbids it", "422", "A value is refused");
    private static final Map<String, String> ON_EDIT = Map.of(
            "409", "What is there forbids it",
            "412", "Somebody changed it since: read it again",
            "422", "A value is refused",
            "428", "If-Match is missing");

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().forEach(Contract::complete);
        return path;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents().addSchema(PROBLEM, problem());
    }

    /** The server writes a limit that nobody set as the smallest or the largest number there is. */
    @Override
    public Schema filterSchema(Schema schema) {
        schema.setMultipleOf(null);
        schema.setExclusiveMaximum(null);
        schema.setExclusiveMinimum(null);
        schema.setMinLength(null);
        schema.setMinItems(null);
        schema.setMaxItems(null);
        schema.setUniqueItems(null);
        schema.setMinProperties(null);
        schema.setMaxProperties(null);
        if (schema.getMaxLength() != null && schema.getMaxLength() == Integer.MAX_VALUE) {
            schema.setMaxLength(null);
        }
        if (schema.getType() == null && schema.getEnumeration() != null) {
            schema.setType(Schema.SchemaType.STRING);
        }
        if (schema.getType() == Schema.SchemaType.STRING) {
            schema.setProperties(null);
        }
        if (isListOfLists(schema)) {
            schema.setItems(OASFactory.createSchema().type(Schema.SchemaType.STRING));
        }
        return schema;
    }

    /** The server takes what a described list holds for a list again, of nothing: it is texts, or said by hand. */
    private static boolean isListOfLists(Schema schema) {
        Schema items = schema.getItems();
        return items != null && items.getType() == Schema.SchemaType.ARRAY && items.getItems() == null;
    }

    /** What a body described by hand looks like holds for each of its media types. */
    private static void describe(Content body) {
        MediaType described = body.getMediaType(ANY);
        if (described != null && body.getMediaTypes().size() > 1) {
            body.removeMediaType(ANY);
            body.getMediaTypes().values().forEach(each -> each.setSchema(described.getSchema()));
        }
    }

    private static void complete(HttpMethod method, Operation operation) {
        if (operation.getOperationId() != null && operation.getOperationId().startsWith("list")) {
            operation.addParameter(number("offset", "How many rows come before the page; 0 without it."));
            operation.addParameter(number("limit", "How many rows the page holds: 50 without it, 1000 at most."));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            describe(operation.getRequestBody().getContent());
            say(operation, Map.of("415", "A body is not read in this format"));
        }
        say(operation, ALWAYS);
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            say(operation, Map.of("404", "Unknown, or hidden from the token's user"));
        }
        if (method == HttpMethod.POST) {
            say(operation, ON_CREATE);
        }
        if (List.of(HttpMethod.PATCH, HttpMethod.DELETE).contains(method)) {
            say(operation, ON_EDIT);
        }
    }

    private static void say(Operation operation, Map<String, String> problems) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        problems.forEach((status, description) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, response(description));
            }
        });
    }

    private static Parameter number(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.INTEGER));
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .description("RFC 9457. code names the reason for programs, detail says it to people.")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("code", text())
                .addProperty("detail", text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
