package org.jalon.host.sample;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Loads the sample program the way an administrator does: log in, post the file to the add-on's
 * import.
 */
public final class SampleImport {
    private final URI site;
    private final SampleDates dates;

    /**
     * @param site base URL with context path and without a slash at the end
     */
    public SampleImport(URI site, SampleDates dates) {
        this.site = site;
        this.dates = dates;
    }

    /**
     * @return the add-on's answer
     * @throws IllegalStateException with the answer if the import was refused
     */
    public String run() {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            post(client, "/rest/auth/1/session", "{\"username\":\"admin\",\"password\":\"admin\"}");
            return post(
                    client,
                    "/rest/jalon/1.0/programs/import",
                    dates.movedText(SampleFiles.program()));
        }
    }

    private String post(HttpClient client, String path, String json) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "POST " + path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new IllegalStateException("POST " + path + " got no answer", unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while importing the sample", interrupted);
        }
    }
}
