package org.jalon.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.UnrestrictedAccess;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.fragment.PaperAddOn;
import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.dashboard.DashboardItem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** What add-ons bring into the site. carl has no licence. */
public class AddOnPagesTest {
    private static final PaperAddOn ADD_ON =
            new PaperAddOn(
                            """
                            <servlet key='page' class='page'><url-pattern>/paper/page/*</url-pattern></servlet>
                            <servlet key='open' class='open'><url-pattern>/paper/open</url-pattern></servlet>
                            <web-item key='link' section='system.top.navigation.bar'>
                              <label key='link'/><link linkId='paper-link'>/plugins/servlet/paper/page</link>
                            </web-item>
                            <web-resource key='asked'><resource type='download' name='a.js' location='a.js'/></web-resource>
                            <web-resource key='general'><context>atl.general</context>
                              <resource type='download' name='g.css' location='g.css'/></web-resource>
                            <web-resource key='gadget'><context>atl.dashboard</context>
                              <resource type='download' name='d.js' location='d.js'/></web-resource>
                            <dashboard-item key='item' configurable='true'>
                              <definition><title key='item'/></definition><amd-module>paper/item</amd-module>
                            </dashboard-item>
                            """)
                    .file("a.js", "a()")
                    .file("g.css", "g {}")
                    .file("d.js", "d()")
                    .text("link", "Paper", "Papier")
                    .text("item", "Figures", "Chiffres")
                    .object("page", () -> new PaperPage())
                    .object("open", () -> new OpenPage());
    private static final TestSite SITE = new TestSite();
    private static final TestWeb WEB = new TestWeb(SITE, ADD_ON);

    @ClassRule public static final RuleChain RULES = RuleChain.outerRule(SITE).around(WEB);

    private final Browser anna = WEB.browser().loggedInAs("anna");
    private final Browser ben = WEB.browser().loggedInAs("ben");

    @Test
    public void aServletServesLicensedUsersOnly() {
        assertThat(ben.get("/plugins/servlet/paper/page").statusCode()).isEqualTo(200);
        assertThat(WEB.browser().loggedInAs("carl").get("/plugins/servlet/paper/page").statusCode())
                .isEqualTo(403);

        HttpResponse<String> visitor = WEB.browser().get("/plugins/servlet/paper/page/x?y=1");
        assertThat(visitor.statusCode()).isEqualTo(302);
        assertThat(visitor.headers().firstValue("Location").orElseThrow())
                .endsWith("os_destination=%2Fplugins%2Fservlet%2Fpaper%2Fpage%2Fx%3Fy%3D1");
    }

    @Test
    public void aServletAnnotatedAsUnrestrictedServesEverybody() {
        assertThat(WEB.browser().get("/plugins/servlet/paper/open").body()).isEqualTo("open");
    }

    @Test
    public void aPathOfNoServletIsMissing() {
        assertThat(anna.get("/plugins/servlet/paper/other").statusCode()).isEqualTo(404);
        assertThat(anna.get("/plugins/servlet/paper/pages").statusCode()).isEqualTo(404);
    }

    @Test
    public void thePageGoesIntoTheSitesChrome() {
        Document page = ben.page("/plugins/servlet/paper/page/deep?x=1");

        assertThat(page.select("meta[name=decorator]")).isEmpty();
        assertThat(page.title()).isEqualTo("Paper & pencil - Jira host");
        assertThat(page.selectFirst("#content #mine").text()).isEqualTo("/deep");
        assertThat(page.body().classNames()).contains("mine-too", "aui-layout");
        assertThat(page.selectFirst("#paper-link").text()).isEqualTo("Papier");
        assertThat(page.selectFirst("meta[name=ajs-remote-user]").attr("content")).isEqualTo("ben");
        assertThat(page.select("script").eachAttr("src"))
                .anyMatch(src -> src.contains("paper:asked.js"));
        assertThat(page.select("link").eachAttr("href"))
                .anyMatch(href -> href.contains("paper:general.css"));
        assertThat(page.select("script").eachAttr("src"))
                .noneMatch(src -> src.contains("paper:gadget"));
    }

    @Test
    public void whatOnePageAskedForIsNotOnTheNext() {
        ben.get("/plugins/servlet/paper/page");

        assertThat(ben.get("/secure/ViewProfile.jspa").body()).doesNotContain("paper:asked.js");
    }

    @Test
    public void resourcesWithTheirHashMayBeKeptForEver() {
        String script =
                ben.page("/plugins/servlet/paper/page")
                        .select("script[src*=paper:asked]")
                        .attr("src");

        HttpResponse<String> answer =
                WEB.browser().get(script.substring(WebServer.CONTEXT_PATH.length()));

        assertThat(answer.body()).isEqualTo("a();\n");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("application/javascript;charset=UTF-8");
    }

    @Test
    public void aDashboardItemSavesItsPreferencesAsText() {
        DashboardItem item = item();

        int saved =
                anna.put(
                                prefs(item),
                                "{\"program\":\"a<b\",\"isConfigured\":true,\"list\":[\"x\",\"y\"]}")
                        .statusCode();

        assertThat(saved).isEqualTo(204);
        Element content =
                anna.page("/secure/Dashboard.jspa").selectFirst("[data-item=" + item.id() + "]");
        assertThat(content.attr("data-amd")).isEqualTo("paper/item");
        assertThat(content.attr("data-preferences"))
                .isEqualTo("{\"isConfigured\":\"true\",\"list\":\"x,y\",\"program\":\"a&lt;b\"}");
        assertThat(anna.get("/secure/Dashboard.jspa").body())
                .contains("paper:gadget.js", "Figures");
    }

    @Test
    public void preferencesAreTheAdministratorsAndNoObjects() {
        DashboardItem item = item();

        assertThat(WEB.browser().put(prefs(item), "{\"a\":\"b\"}").statusCode()).isEqualTo(401);
        assertThat(ben.put(prefs(item), "{\"a\":\"b\"}").statusCode()).isEqualTo(403);
        assertThat(anna.put(prefs(item), "{\"a\":{\"b\":1}}").statusCode()).isEqualTo(400);
        assertThat(
                        anna.put("/rest/dashboards/1.0/9999/gadget/" + item.id() + "/prefs", "{}")
                                .statusCode())
                .isEqualTo(404);
        assertThat(SITE.jira().dashboards().item(item.id()).orElseThrow().preferences()).isEmpty();
    }

    @Test
    public void administratorsAddAndRemoveItems() {
        int before = anna.page("/secure/Dashboard.jspa").select(".host-gadget").size();

        anna.post(
                "/secure/AddDashboardItem.jspa",
                "moduleKey",
                "paper:item",
                "atl_token",
                anna.token());
        Document with = anna.page("/secure/Dashboard.jspa");
        assertThat(with.select(".host-gadget")).hasSize(before + 1);

        String id = with.select("input[name=itemId]").last().val();
        HttpResponse<String> refused =
                ben.post(
                        "/secure/RemoveDashboardItem.jspa", "itemId", id, "atl_token", ben.token());
        assertThat(refused.statusCode()).isEqualTo(403);
        anna.post("/secure/RemoveDashboardItem.jspa", "itemId", id, "atl_token", anna.token());
        assertThat(anna.page("/secure/Dashboard.jspa").select(".host-gadget")).hasSize(before);
    }

    private static DashboardItem item() {
        return SITE.jira()
                .dashboards()
                .add(SITE.jira().dashboards().system().id(), "paper:item", 0, Map.of());
    }

    private static String prefs(DashboardItem item) {
        return "/rest/dashboards/1.0/" + item.dashboardId() + "/gadget/" + item.id() + "/prefs";
    }

    /** A page of an add-on that asks for a resource and for the site's chrome. */
    private static final class PaperPage extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            WEB.server().pageBuilder().assembler().resources().requireWebResource("paper:asked");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<html><head><title>Paper &amp; pencil</title>"
                                    + "<meta name='decorator' content='atl.general'></head>"
                                    + "<body class='mine-too'><p id='mine'>"
                                    + request.getPathInfo()
                                    + "</p></body></html>");
        }
    }

    /** A page everybody may see, without chrome. */
    @UnrestrictedAccess
    private static final class OpenPage extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setContentType("text/plain");
            response.getWriter().write("open");
        }
    }
}
