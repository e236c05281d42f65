package org.jalon.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.net.http.HttpResponse;
import java.util.List;

/** What people see and do on issues. anna may do everything, ben only browse, carl nothing. */
public class IssuePagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestWeb WEB = new TestWeb(SITE, List::of);

    @ClassRule public static final RuleChain RULES = RuleChain.outerRule(SITE).around(WEB);

    private final JiraProject project = SITE.project();
    private final Browser anna = WEB.browser().loggedInAs("anna");

    @Test
    public void whatPeopleTypedIsNeverReadAsHtml() {
        StoredIssue issue = SITE.issue(project, "<script>alert('x')</script>");

        String body = anna.get("/browse/" + issue.key()).body();

        assertThat(body).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(body).selectFirst("#summary-val").text())
                .isEqualTo("<script>alert('x')</script>");
    }

    @Test
    public void whatOneMayNotSeeAnswersLikeWhatIsMissing() {
        StoredIssue issue = SITE.issue(project, "Secret");
        Browser carl = WEB.browser().loggedInAs("carl");

        HttpResponse<String> hidden = carl.get("/browse/" + issue.key());
        HttpResponse<String> missing = carl.get("/browse/" + project.key() + "-999");
        HttpResponse<String> hiddenProject = carl.get("/projects/" + project.key());
        HttpResponse<String> hiddenEdit =
                carl.get("/secure/EditIssue!default.jspa?id=" + issue.id());

        assertThat(List.of(hidden, missing, hiddenProject, hiddenEdit))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404))
                .extracting(HttpResponse::body)
                .containsOnly(missing.body());
    }

    @Test
    public void aTransitionIsTakenWithAComment() {
        StoredIssue issue = SITE.issue(project, "Moves");
        String form =
                anna.page("/browse/" + issue.key())
                        .selectFirst("#opsbar-transitions a:contains(In Progress)")
                        .attr("href")
                        .substring(WebServer.CONTEXT_PATH.length());
        String action = anna.page(form).selectFirst("input[name=action]").val();

        anna.post(
                "/secure/CommentAssignIssue.jspa",
                "id",
                "" + issue.id(),
                "action",
                action,
                "comment",
                "Here we go",
                "atl_token",
                anna.token());

        Document page = anna.page("/browse/" + issue.key());
        assertThat(page.selectFirst("#status-val").text()).isEqualToIgnoringCase("In Progress");
        assertThat(page.select(".activity-comment").text()).contains("Anna Admin", "Here we go");
        assertThat(
                        anna.page("/browse/" + issue.key() + "?page=history")
                                .select(".host-changes")
                                .text())
                .contains("status", "To Do", "In Progress");
    }

    @Test
    public void aTransitionThatIsNotOfferedIsRefused() {
        StoredIssue issue = SITE.issue(project, "Stays");

        HttpResponse<String> answer =
                anna.post(
                        "/secure/CommentAssignIssue.jspa",
                        "id",
                        "" + issue.id(),
                        "action",
                        "9999",
                        "atl_token",
                        anna.token());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    public void whatAValidatorRefusesIsSaidOnTheScreen() {
        StoredIssue issue = refusingIssue();

        Document screen =
                Jsoup.parse(
                        anna.post(
                                        "/secure/CommentAssignIssue.jspa",
                                        "id",
                                        "" + issue.id(),
                                        "action",
                                        "21",
                                        "comment",
                                        "please",
                                        "atl_token",
                                        anna.token())
                                .body());

        assertThat(screen.select("#transition-error p").eachText())
                .contains(
                        "Evidence is missing for " + issue.key(),
                        "It stands in To Do",
                        "Choose one");
        assertThat(screen.selectFirst("#comment").text()).isEqualTo("please");
        assertThat(anna.page("/browse/" + issue.key()).selectFirst("#status-val").text())
                .isEqualToIgnoringCase("To Do");
    }

    @Test
    public void whoOnlyBrowsesIsOfferedNothingElse() {
        StoredIssue issue = SITE.issue(project, "Read me");
        Browser ben = WEB.browser().loggedInAs("ben");

        Document page = ben.page("/browse/" + issue.key());

        assertThat(page.selectFirst("#summary-val").text()).isEqualTo("Read me");
        assertThat(page.select("#edit-issue, #link-issue, #opsbar-transitions, #addcomment"))
                .isEmpty();
        assertThat(ben.get("/secure/EditIssue!default.jspa?id=" + issue.id()).statusCode())
                .isEqualTo(403);
    }

    @Test
    public void fieldsAreEditedAndWrongOnesSaidBesideThem() {
        StoredIssue issue = SITE.issue(project, "Old");

        Document wrong = Jsoup.parse(edit(issue, "", "2026-12-24").body());
        assertThat(wrong.select("#summary + .error")).isNotEmpty();
        assertThat(wrong.selectFirst("#duedate").val()).isEqualTo("2026-12-24");
        assertThat(Jsoup.parse(edit(issue, "New", "tomorrow").body()).select("#duedate + .error"))
                .isNotEmpty();

        edit(issue, "New", "2026-12-24");
        Document page = anna.page("/browse/" + issue.key());
        assertThat(page.selectFirst("#summary-val").text()).isEqualTo("New");
        assertThat(page.selectFirst("#due-date").text()).isEqualTo("24 Dec 2026");
    }

    @Test
    public void anIssueIsCreatedFoundAndShown() {
        HttpResponse<String> created =
                anna.post(
                        "/secure/CreateIssue.jspa",
                        "pid",
                        "" + project.id(),
                        "issuetype",
                        SITE.typeId("Task"),
                        "summary",
                        "Fresh",
                        "priority",
                        SITE.jira().priorities().standard().id(),
                        "atl_token",
                        anna.token());

        String key = created.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertThat(
                        anna.page("/issues/?jql=project%20%3D%20" + project.key())
                                .select("#issuetable")
                                .text())
                .contains(key, "Fresh");
        assertThat(anna.page("/projects/" + project.key()).select("#issuetable").text())
                .contains("Fresh");
        assertThat(
                        anna.get("/secure/QuickSearch.jspa?searchString=" + key)
                                .headers()
                                .firstValue("Location"))
                .contains("/jira/browse/" + key);
    }

    @Test
    public void aWrongQueryIsAnsweredInJirasWords() {
        Document page = anna.page("/issues/?jql=nonsense%20%3D%201");

        assertThat(page.select("#jqlerrormsg").text()).contains("nonsense");
        assertThat(page.selectFirst("#jql").val()).isEqualTo("nonsense = 1");
    }

    private HttpResponse<String> edit(StoredIssue issue, String summary, String due) {
        return anna.post(
                "/secure/EditIssue.jspa",
                "id",
                "" + issue.id(),
                "summary",
                summary,
                "duedate",
                due,
                "priority",
                issue.priorityId(),
                "atl_token",
                anna.token());
    }

    /** An issue whose transition to In Progress is refused by a validator with two messages. */
    private StoredIssue refusingIssue() {
        String standard = SITE.jira().workflows().definition("jira");
        String refusing =
                standard.replaceFirst(
                        "(<action id=\"21\"[^>]*>)",
                        "$1<validators><validator type=\"class\"><arg"
                                + " name=\"class.name\">org.jalon.host.workflow.Refusing</arg><arg"
                                + " name=\"mood\">refuse</arg></validator></validators>");
        assertThat(refusing).isNotEqualTo(standard);
        SITE.jira().workflows().importXml("refusing", refusing);
        SITE.jira().workflows().assign(project.id(), SITE.typeId("Story"), "refusing");
        return SITE.jira().issues().create(SITE.anna(), SITE.story(project, "Refused"));
    }
}
