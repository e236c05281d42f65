package org.jalon.host.web;

import org.jalon.host.jira.TestSite;
import org.jalon.host.plugin.Plugins;
import org.junit.rules.ExternalResource;

/** The pages over a fresh site. */
final class TestWeb extends ExternalResource {
    private final TestSite site;
    private final Plugins plugins;
    private WebServer server;

    TestWeb(TestSite site, Plugins plugins) {
        this.site = site;
        this.plugins = plugins;
    }

    @Override
    protected void before() throws Exception {
        server = new WebServer(site.jira(), plugins, 0);
        server.start();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Browser browser() {
        return new Browser(address());
    }

    String address() {
        return "http://localhost:" + server.port() + WebServer.CONTEXT_PATH;
    }

    WebServer server() {
        return server;
    }
}
