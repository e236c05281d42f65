package org.jalon.host.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;

import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jalon.host.fragment.FragmentContext;
import org.jalon.host.fragment.WebItems;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.resource.PageResources;
import org.jalon.host.resource.ResourceTags;
import org.jalon.host.web.page.ItemPreferences;
import org.jalon.host.web.page.PageView;
import org.jalon.host.web.page.SitePages;
import org.jalon.host.web.session.LoginSession;

import java.util.EnumSet;

/**
 * The site at {@code http://localhost:<port>/jira}. Other engines add their servlets before it
 * starts.
 */
public final class WebServer implements ServletMounts {
    public static final String CONTEXT_PATH = "/jira";

    private final PageResources resources = new PageResources();
    private final LoadingNotice notice = new LoadingNotice();
    private final Server server = new Server(new QueuedThreadPool(50, 4));
    private final ServerConnector connector;
    private final ServletContextHandler context =
            new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);

    /**
     * @param port 0 takes a free one, see {@link #port()}
     */
    public WebServer(JiraSite site, Plugins plugins, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setPort(port);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        server.setHandler(context);
        server.setStopTimeout(2_000);
        sessions(context.getSessionHandler());
        LoginSession logins = new LoginSession(site.users());
        PageView view = new PageView();
        ResourceTags tags = new ResourceTags(plugins, CONTEXT_PATH);
        WebItems items = new WebItems(plugins, CONTEXT_PATH);
        Chrome chrome = new Chrome(site, view, items, new FragmentContext(site), tags);
        filter(notice);
        filter(new CurrentUserFilter(logins, site.authentication()));
        filter(new SecurityHeaders());
        filter(new Decoration(site.authentication(), resources, view, chrome));
        HttpServlet downloads = tags.servlet();
        add("/s/*", downloads);
        add("/download/*", downloads);
        add("/rest/dashboards/*", new ItemPreferences(site));
        add("/plugins/servlet/*", new AddOnServlets(plugins, site.users(), logins));
        add("/", SitePages.servlet(site, plugins, items, logins, view));
    }

    @Override
    public void add(String pathSpec, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitOrder(1); // with the server, so that nobody's first click waits for it
        context.addServlet(holder, pathSpec);
    }

    public void start() throws Exception {
        server.start();
    }

    public void stop() throws Exception {
        server.stop();
    }

    /** Whether who opens a page is told that the sample is being loaded. */
    public void sayLoading(boolean loading) {
        notice.show(loading);
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** What add-ons ask the page being made for; served to them as {@code PageBuilderService}. */
    public PageBuilderService pageBuilder() {
        return resources;
    }

    private void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private static void sessions(SessionHandler sessions) {
        sessions.setSessionCookie("JSESSIONID");
        sessions.setSessionIdPathParameterName(null);
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setMaxInactiveInterval(5 * 60 * 60);
    }
}
