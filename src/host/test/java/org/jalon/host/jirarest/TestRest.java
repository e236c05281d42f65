package org.jalon.host.jirarest;

import org.jalon.host.jira.TestSite;
import org.jalon.host.rest.RestServlet;
import org.jalon.host.web.WebServer;
import org.junit.rules.ExternalResource;

import java.net.URI;
import java.util.List;

/** Jira's REST over a fresh site, without add-ons. */
final class TestRest extends ExternalResource {
    private final TestSite site;
    private WebServer web;

    TestRest(TestSite site) {
        this.site = site;
    }

    @Override
    protected void before() throws Exception {
        web = new WebServer(site.jira(), List::of, 0);
        web.add("/rest/*", new RestServlet(JiraRest.trees(site.jira()), site.jira(), List::of));
        web.start();
    }

    @Override
    protected void after() {
        try {
            web.stop();
        } catch (Exception stuck) {
            throw new IllegalStateException(stuck);
        }
    }

    JiraHttp anonymous() {
        return new JiraHttp(address());
    }

    JiraHttp as(String name) {
        return anonymous().as(name);
    }

    URI address() {
        return URI.create("http://localhost:" + web.port() + WebServer.CONTEXT_PATH);
    }
}
