package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** The published contract, to hold answers against. */
public final class OpenApi {

    private final JsonObject contract;

    private OpenApi(JsonObject contract) {
        this.contract = contract;
    }

    public static OpenApi of(Rest rest) {
        return new OpenApi(Json.createReader(new StringReader(
                        rest.get("/openapi", "Accept", "application/json").body()))
                .readObject());
    }

    /** Fails where the method of this path does not promise such a status, such a type or such a body. */
    public void promises(String method, String path, HttpResponse<String> answer) {
        String where = method + " " + path + " " + answer.statusCode();
        JsonObject operation = at(at(contract.getJsonObject("paths"), path, where), method.toLowerCase(), where);
        JsonObject response = at(operation.getJsonObject("responses"), String.valueOf(answer.statusCode()), where);
        String type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        JsonObject schema = at(at(response.getJsonObject("content"), type, where), "schema", where);
        holds(schema, Json.createReader(new StringReader(answer.body())).readValue(), where);
    }

    private void holds(JsonObject promised, JsonValue is, String where) {
        JsonObject schema = named(promised);
        if (is == JsonValue.NULL && schema.getBoolean("nullable", false)) {
            return;
        }
        switch (schema.getString("type")) {
            case "object" -> {
                assertTrue(is instanceof JsonObject, where + " is " + is);
                JsonObject properties = schema.getJsonObject("properties");
                JsonObject others = schema.getJsonObject("additionalProperties");
                is.asJsonObject()
                        .forEach((name, value) -> holds(
                                others == null ? at(properties, name, where) : others, value, where + "." + name));
            }
            case "array" -> {
                assertTrue(is instanceof JsonArray, where + " is " + is);
                is.asJsonArray().forEach(item -> holds(schema.getJsonObject("items"), item, where + "[]"));
            }
            case "string" -> text(schema, is, where);
            case "integer" -> assertTrue(is instanceof JsonNumber number && number.isIntegral(), where + " is " + is);
            case "number" -> assertTrue(is instanceof JsonNumber, where + " is " + is);
            case "boolean" -> assertTrue(is == JsonValue.TRUE || is == JsonValue.FALSE, where + " is " + is);
            default -> throw new AssertionError(where + " is promised as " + schema);
        }
    }

    private static void text(JsonObject schema, JsonValue is, String where) {
        assertTrue(is instanceof JsonString, where + " is " + is);
        boolean known =
                !schema.containsKey("enum") || schema.getJsonArray("enum").contains(is);
        assertTrue(known, where + " is " + is + ", not of " + schema.get("enum"));
        String format = schema.getString("format", "");
        String text = ((JsonString) is).getString();
        boolean dated = !format.equals("date") || text.matches("\\d{4}-\\d\\d-\\d\\d");
        boolean timed = !format.equals("date-time") || text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertTrue(dated && timed, where + " is " + is);
    }

    private JsonObject named(JsonObject schema) {
        String ref = schema.getString("$ref", null);
        return ref == null
                ? schema
                : named(contract.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(ref.substring(ref.lastIndexOf('/') + 1)));
    }

    private static JsonObject at(JsonObject in, String name, String where) {
        assertTrue(in != null && in.containsKey(name), where + ": " + name + " is not in the contract");
        return in.getJsonObject(name);
    }
}
