package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who talks to a site's REST with a cookie jar and no library. */
public final class JiraHttp {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * @param site with context path, without a slash at the end
     */
    public JiraHttp(URI site) {
        this.site = site;
    }

    /** What came back; a body that is no JSON is missing. */
    public record Answer(int status, JsonNode json, String text) {}

    /** Logs in; everybody's password is the name. */
    public JiraHttp as(String name) {
        Answer answer =
                post(
                        "/rest/auth/1/session",
                        "{'username':'" + name + "','password':'" + name + "'}");
        if (answer.status() != 200) {
            throw new IllegalStateException(name + " cannot log in: " + answer);
        }
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Single quotes in the JSON stand for double ones. */
    public Answer post(String path, String json) {
        return send("POST", path, json.replace('\'', '"'));
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json.replace('\'', '"'));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** The body exactly as given; null sends none. */
    public Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response.body()), response.body());
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.startsWith("{") || text.startsWith("[")
                    ? JSON.readTree(text)
                    : MissingNode.getInstance();
        } catch (IOException malformed) {
            return MissingNode.getInstance();
        }
    }
}
