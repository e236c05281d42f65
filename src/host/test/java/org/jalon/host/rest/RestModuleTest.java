package org.jalon.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jalon.host.plugin.InstalledPlugin;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

public class RestModuleTest {
    private static final String PARCEL = "{\"code\":\"P1\",\"posted\":5000}";
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    private static final List<InstalledPlugin> ENABLED = new ArrayList<>();
    private static final Visitor VISITOR = new Visitor();

    private static Server server;
    private static String site;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeClass
    public static void start() throws Exception {
        server = new Server(0);
        ServletContextHandler context =
                new ServletContextHandler("/jira", ServletContextHandler.SESSIONS);
        ClassNames classes =
                plugin ->
                        List.of(
                                ParcelResource.class.getName(),
                                LostParcels.class.getName(),
                                "java.lang.String");
        AddOnMounts addOns = new AddOnMounts(() -> List.copyOf(ENABLED), VISITOR, classes);
        context.addServlet(new ServletHolder(new RestServlet(List.of(), addOns)), "/rest/*");
        server.setHandler(context);
        server.start();
        site = "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @AfterClass
    public static void stop() throws Exception {
        server.stop();
    }

    @Before
    public void oneLicensedVisitorAndTheDepot() {
        VISITOR.is(true, true, false);
        ENABLED.clear();
        ENABLED.add(
                new DepotPlugin(
                        "<rest key='r' path='/depot'"
                                + " version='1.0'><package>org.jalon.host</package></rest>"));
    }

    @Test
    public void resourcesComeFromTheAddOnAndSeeTheRequest() {
        assertThat(get("/depot/1.0/parcels/P7").body())
                .isEqualTo("{\"code\":\"Lyon:P7\",\"posted\":1000}");
        assertThat(get("/depot/1.0/parcels/where").body())
                .isEqualTo("\"/jira/rest/depot/1.0/ GET\"");
        assertThat(get("/depot/latest/parcels/where").body())
                .isEqualTo("\"/jira/rest/depot/latest/ GET\"");
    }

    @Test
    public void otherVersionsAndPathsAreNotThere() {
        assertThat(get("/depot/2.0/parcels/P7").statusCode()).isEqualTo(404);
        assertThat(get("/depotx/1.0/parcels/P7").statusCode()).isEqualTo(404);
        assertThat(get("/depot/1.0/nowhere").body())
                .isEqualTo("{\"message\":\"HTTP 404 Not Found\",\"status-code\":404}");
    }

    @Test
    public void aDisabledAddOnIsGoneAndAnEnabledOneBack() {
        assertThat(get("/depot/1.0/parcels/P7").statusCode()).isEqualTo(200);

        ENABLED.clear();
        assertThat(get("/depot/1.0/parcels/P7").statusCode()).isEqualTo(404);

        oneLicensedVisitorAndTheDepot();
        assertThat(get("/depot/1.0/parcels/P7").statusCode()).isEqualTo(200);
    }

    @Test
    public void onlyThePackagesOfTheModuleAreServed() {
        ENABLED.set(
                0,
                new DepotPlugin(
                        "<rest key='r' path='depot'"
                                + " version='1'><package>org.jalon.other</package></rest>"));

        assertThat(get("/depot/1/parcels/P7").statusCode()).isEqualTo(404);
    }

    @Test
    public void withoutAnnotationOnlyLicensedUsersEnter() {
        VISITOR.is(false, false, false);
        HttpResponse<String> anonymous = get("/depot/1.0/parcels/P7");
        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(anonymous.body()).contains("Client must be authenticated");

        VISITOR.is(true, false, false);
        assertThat(get("/depot/1.0/parcels/P7").statusCode()).isEqualTo(403);
    }

    @Test
    public void annotationsOpenAndClose() {
        assertThat(send("DELETE", "/depot/1.0/parcels/P7", "", "").statusCode()).isEqualTo(403);

        VISITOR.is(true, true, true);
        assertThat(send("DELETE", "/depot/1.0/parcels/P7", "", "").statusCode()).isEqualTo(204);

        VISITOR.is(false, false, false);
        assertThat(get("/depot/1.0/parcels/where").statusCode()).isEqualTo(200);
    }

    @Test
    public void jsonIsPlainJackson() {
        assertThat(json(PARCEL).body()).isEqualTo(PARCEL);
        assertThat(json("{\"code\":\"P1\",\"colour\":\"red\"}").statusCode()).isEqualTo(400);
        assertThat(json("{\"code\":").statusCode()).isEqualTo(400);
    }

    @Test
    public void formsNeedTheTokenHeader() {
        for (String type :
                List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain")) {
            assertThat(send("POST", "/depot/1.0/parcels/form", "a=b", type).statusCode())
                    .as(type)
                    .isEqualTo(403);
            assertThat(
                            send(
                                            "POST",
                                            "/depot/1.0/parcels/form",
                                            "a=b",
                                            type,
                                            "X-Atlassian-Token",
                                            "no-check")
                                    .statusCode())
                    .as(type)
                    .isEqualTo(200);
        }
        assertThat(send("POST", "/depot/1.0/parcels/form", "", "").body())
                .isEqualTo("XSRF check failed");
        assertThat(send("POST", "/depot/1.0/parcels/form", "{}", "application/json").statusCode())
                .isEqualTo(200);
    }

    /** A long body is still on its way when the refusal is there. */
    @Test
    public void aRefusedBodyLeavesTheConnectionUsable() {
        String large = "a=" + "b".repeat(1 << 20);
        for (int turn = 0; turn < 20; turn++) {
            assertThat(
                            send(
                                            "POST",
                                            "/depot/1.0/parcels/form",
                                            large,
                                            "application/x-www-form-urlencoded")
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(json(PARCEL).statusCode()).isEqualTo(200);
        }
    }

    @Test
    public void browsersMustPostFromTheSameOrigin() {
        assertThat(
                        json(PARCEL, "User-Agent", FIREFOX, "Origin", "http://evil.example")
                                .statusCode())
                .isEqualTo(403);
        assertThat(json(PARCEL, "User-Agent", FIREFOX).statusCode()).isEqualTo(403);
        assertThat(json(PARCEL, "User-Agent", FIREFOX, "Origin", site).statusCode()).isEqualTo(200);
        assertThat(
                        json(PARCEL, "User-Agent", FIREFOX, "Referer", site + "/jira/x?y=ä b")
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        json(PARCEL, "User-Agent", "curl/8", "Origin", "http://evil.example")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void failuresDoNotTellWhatFailed() {
        HttpResponse<String> broken = get("/depot/1.0/parcels/broken");

        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .isEqualTo("{\"message\":\"Internal server error\",\"status-code\":500}");
    }

    @Test
    public void theAddOnsOwnMappersComeFirst() {
        assertThat(get("/depot/1.0/parcels/lost").statusCode()).isEqualTo(410);
        assertThat(get("/depot/1.0/parcels/nothing").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, "", "");
    }

    private HttpResponse<String> json(String body, String... headers) {
        return send("POST", "/depot/1.0/parcels", body, "application/json", headers);
    }

    private HttpResponse<String> send(
            String method, String path, String body, String type, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + "/jira/rest" + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
