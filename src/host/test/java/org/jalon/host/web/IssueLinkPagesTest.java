package org.jalon.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLinkType;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.util.List;
import java.util.Optional;

/** Links between issues, from both sides. anna may do everything, ben only browse, carl nothing. */
public class IssueLinkPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestWeb WEB = new TestWeb(SITE, List::of);

    @ClassRule public static final RuleChain RULES = RuleChain.outerRule(SITE).around(WEB);

    private final JiraProject project = SITE.project();
    private final Browser anna = WEB.browser().loggedInAs("anna");

    @Test
    public void linksReadFromBothSides() {
        StoredIssue one = SITE.issue(project, "One");
        StoredIssue two = SITE.issue(project, "Two");
        JiraLinkType blocks = SITE.jira().linkTypes().byName("Blocks").orElseThrow();

        anna.post(
                "/secure/LinkJiraIssue.jspa",
                "id",
                "" + one.id(),
                "linkDesc",
                blocks.outward(),
                "issueKeys",
                two.key().toLowerCase(),
                "atl_token",
                anna.token());

        assertThat(anna.page("/browse/" + one.key()).selectFirst(".links-list").text())
                .contains(blocks.outward(), two.key());
        Document other = anna.page("/browse/" + two.key());
        assertThat(other.selectFirst(".links-list").text()).contains(blocks.inward(), one.key());

        String link = other.selectFirst("input[name=linkId]").val();
        anna.post(
                "/secure/DeleteLink.jspa",
                "id",
                "" + two.id(),
                "linkId",
                link,
                "atl_token",
                anna.token());
        assertThat(anna.page("/browse/" + one.key()).select(".links-list")).isEmpty();
    }

    @Test
    public void aLinkToWhatOneMayNotSeeIsNotShown() {
        JiraProject secret =
                SITE.jira().projects().add("SECRET", "Secret", "", SITE.anna(), Optional.empty());
        for (Permission permission : Permission.values()) {
            SITE.jira().permissions().grantUser(secret.id(), permission, SITE.anna());
        }
        StoredIssue open = SITE.issue(project, "Open");
        StoredIssue hidden = SITE.issue(secret, "Hidden");
        long blocks = SITE.jira().linkTypes().byName("Blocks").orElseThrow().id();
        SITE.jira().links().create(SITE.anna(), open.id(), hidden.id(), blocks);

        assertThat(anna.get("/browse/" + open.key()).body()).contains("Hidden");
        assertThat(WEB.browser().loggedInAs("ben").get("/browse/" + open.key()).body())
                .doesNotContain("Hidden")
                .doesNotContain(hidden.key());
    }

    @Test
    public void aLinkToAnUnknownIssueIsAFieldError() {
        StoredIssue issue = SITE.issue(project, "Lonely");

        String body =
                anna.post(
                                "/secure/LinkJiraIssue.jspa",
                                "id",
                                "" + issue.id(),
                                "linkDesc",
                                "blocks",
                                "issueKeys",
                                "NO-1",
                                "atl_token",
                                anna.token())
                        .body();

        assertThat(Jsoup.parse(body).select(".error").text()).contains("NO-1");
    }
}
