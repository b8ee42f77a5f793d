package org.ninefold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows no redirect, and sends forms as their page gave them. */
public final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(Server server) {
        this(server.address());
    }

    public Visitor(URI server) {
        this.server = server;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends the fields of the page's form with these values, as a click on {@code button} would. */
    public HttpResponse<String> submit(String page, String button, Map<String, String> values, String... headers) {
        return post(page, fields(get(page).body(), button, values), headers);
    }

    /** The fields a page's form would send; taken once, they can be sent several times. */
    public Map<String, String> fields(String html, String button, Map<String, String> values) {
        String form = button.substring(0, button.indexOf(':'));
        int start = html.indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new AssertionError("no form " + form + " in " + html);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html.substring(start, html.indexOf("</form>", start)));
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group());
            if (attributes.containsKey("name")) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        Matcher nonce = Pattern.compile("csp\\.init\\('([^']*)'").matcher(html);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        values.forEach((field, value) -> fields.put(form + ":" + field, value));
        fields.put(button, "");
        return fields;
    }

    public HttpResponse<String> post(String page, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(page.replaceFirst("\\?.*", ""), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a body as it is. */
    public HttpResponse<String> post(String page, String type, String body) {
        return send(request(page).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** Tries to sign in; the answer is a redirect where it works. */
    public HttpResponse<String> signIn(String name, String password) {
        return submit("/sign-in.xhtml", "sign-in:go", Map.of("name", name, "password", password));
    }

    /** The value of the session's cookie, or null. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Takes over a session id known from elsewhere. */
    public Visitor withSession(String id) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(server, cookie);
        return this;
    }

    /** Where an answer sends the browser, without the server's address; or null. */
    public static String target(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .orElse(null);
    }

    /** The texts of the answer's messages to the user. */
    public static List<String> messages(HttpResponse<String> response) {
        return Pattern.compile("<li class=\"(?:info|warn|error)\">\\s*([^<]*?)\\s*</li>")
                .matcher(response.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            found.put(attribute.group(1), attribute.group(2));
        }
        return found;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
