package org.jalon.host.web.page;

import org.jalon.host.fragment.FragmentContext;
import org.jalon.host.fragment.WebItems;
import org.jalon.host.fragment.WebPanels;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.web.session.LoginSession;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which address shows which page; the addresses are Jira's. */
public final class SitePages {

    private static final String ADMIN = "/secure/admin/workflows/";

    private SitePages() {}

    public static PageServlet servlet(
            JiraSite site, Plugins plugins, WebItems items, LoginSession sessions, PageView view) {
        Actions actions = new Actions(site);
        Page transition = new TransitionPage(site, actions);
        Page link = new LinkPage(site, actions);
        Page edit = new EditPage(site, actions);
        Page create = new CreatePage(site);
        Page profile = new ProfilePage(site);
        Page issue = new IssuePage(site, new WebPanels(plugins), items, new FragmentContext(site));
        Page login = new LoginPage(site.users(), sessions);
        DashboardPage dashboard =
                new DashboardPage(site.dashboards(), site.users(), new DashboardModules(plugins));
        WorkflowAdmin workflows =
                new WorkflowAdmin(site.workflows(), site.users(), new PartModules(plugins));
        List<Route> routes =
                List.of(
                        open("GET", "/login\\.jsp", login),
                        open("POST", "/login\\.jsp", login),
                        Route.get(
                                "/logout|/secure/Logout!default\\.jspa", new LogoutPage(sessions)),
                        Route.get(
                                "/|/secure/?",
                                request -> Answer.redirect("/secure/Dashboard.jspa")),
                        Route.get("/secure/Dashboard\\.jspa", dashboard),
                        Route.post("/secure/AddDashboardItem\\.jspa", dashboard::add),
                        Route.post("/secure/RemoveDashboardItem\\.jspa", dashboard::remove),
                        Route.get(
                                "/secure/BrowseProjects\\.jspa|/projects/?",
                                new ProjectsPage(site)),
                        Route.get("/projects/[A-Z][A-Z0-9_]*(/.*)?", new ProjectPage(site)),
                        Route.get("/issues/?", new SearchPage(site)),
                        Route.get("/secure/QuickSearch\\.jspa", new QuickSearch()),
                        Route.get("/browse/[A-Za-z0-9_-]+", issue),
                        Route.get("/secure/CreateIssue!default\\.jspa", create),
                        Route.post("/secure/CreateIssue\\.jspa", create),
                        Route.get("/secure/EditIssue!default\\.jspa", edit),
                        Route.post("/secure/EditIssue\\.jspa", edit),
                        Route.get("/secure/CommentAssignIssue!default\\.jspa", transition),
                        Route.post("/secure/CommentAssignIssue\\.jspa", transition),
                        Route.get("/secure/LinkJiraIssue!default\\.jspa", link),
                        Route.post("/secure/LinkJiraIssue\\.jspa", link),
                        Route.post("/secure/DeleteLink\\.jspa", actions::deleteLink),
                        Route.post("/secure/AddComment\\.jspa", actions::comment),
                        Route.get("/secure/ViewProfile\\.jspa", profile),
                        Route.post("/secure/UpdateUserPreferences\\.jspa", profile),
                        Route.get(ADMIN + "ListWorkflows\\.jspa", workflows::list),
                        Route.get(ADMIN + "ViewWorkflowSteps\\.jspa", workflows::view));
        return new PageServlet(
                site.authentication(),
                view,
                Stream.concat(routes.stream(), parts(workflows)).toList());
    }

    /** The form of every kind of part, as Jira has a page for each. */
    private static Stream<Route> parts(WorkflowAdmin workflows) {
        return Arrays.stream(WorkflowPart.values())
                .flatMap(
                        kind -> {
                            String form =
                                    ADMIN + "EditWorkflowTransition" + kind.screen() + "Params";
                            return Stream.of(
                                    Route.get(form + "!default\\.jspa", workflows.edit(kind)),
                                    Route.post(form + "\\.jspa", workflows.save(kind)));
                        });
    }

    private static Route open(String method, String path, Page page) {
        return new Route(method, Pattern.compile(path), true, page);
    }
}
