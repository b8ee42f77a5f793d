package org.ninefold.survey.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that runs no scripts and keeps no cookies: it reads a page, fills its form in, and sends it. */
final class Paper {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern WAS = Pattern.compile("name=\"(w\\.[^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern BUTTON = Pattern.compile("name=\"do\" value=\"(next all [^\"]+)\"");

    private final URI server;
    private URI at;
    HttpResponse<String> page;

    Paper(URI server) {
        this.server = server;
    }

    Paper get(String path) {
        at = server.resolve(path);
        page = send(HttpRequest.newBuilder(at).GET());
        return this;
    }

    /** Sends the form that is open; what is not named stays as the page has it. */
    Paper send(String step, String... answers) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher was = WAS.matcher(page.body());
        while (was.find()) {
            fields.put(was.group(1), was.group(2));
            fields.put("a." + was.group(1).substring(2), was.group(2));
        }
        for (int i = 0; i < answers.length; i += 2) {
            fields.put("a." + answers[i], answers[i + 1]);
        }
        fields.put("do", step);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(body);
    }

    /** Sends these fields alone. */
    Paper post(String body) {
        page = send(HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return page.statusCode() == 303
                ? get(page.headers().firstValue("Location").orElseThrow())
                : this;
    }

    /** The big button of a page with questions. */
    Paper next(String... answers) {
        Matcher button = BUTTON.matcher(page.body());
        if (!button.find()) {
            throw new AssertionError("no questions: " + page.body());
        }
        return send(button.group(1), answers);
    }

    int status() {
        return page.statusCode();
    }

    boolean says(String text) {
        return page.body().contains(text);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
