package org.jalon.bench.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A person with a session, who asks over HTTP as a browser does. */
final class Visitor implements AutoCloseable {
    private final URI site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * @param name logged in at once; everybody's password is the name
     */
    Visitor(URI site, String name) {
        this.site = site;
        post(
                "/rest/auth/1/session",
                "{\"username\":\"" + name + "\",\"password\":\"" + name + "\"}");
    }

    byte[] get(String path) {
        return answer(request(path).GET());
    }

    byte[] post(String path, String json) {
        return answer(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "application/json");
    }

    private byte[] answer(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                String said = new String(answer.body(), UTF_8);
                throw new IllegalStateException(
                        answer + ": " + said.substring(0, Math.min(said.length(), 1000)));
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
