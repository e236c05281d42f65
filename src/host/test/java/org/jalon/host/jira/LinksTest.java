package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;

import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLink;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.site.Rejected;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.Optional;

public class LinksTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();
    private long blocks;
    private StoredIssue source;
    private StoredIssue destination;

    @Before
    public void twoIssues() {
        blocks = jira.linkTypes().byName("blocks").orElseThrow().id();
        source = SITE.issue(project, "Source");
        destination = SITE.issue(project, "Destination");
    }

    @Test
    public void a_link_is_seen_from_both_ends() {
        JiraLink link = jira.links().create(SITE.anna(), source.id(), destination.id(), blocks);

        assertThat(jira.links().outward(source.id())).containsExactly(link);
        assertThat(jira.links().inward(destination.id())).containsExactly(link);
        assertThat(jira.links().outward(destination.id())).isEmpty();
        assertThat(jira.links().inward(source.id())).isEmpty();
    }

    @Test
    public void both_issues_note_it_in_their_history() {
        JiraLink link = jira.links().create(SITE.anna(), source.id(), destination.id(), blocks);
        jira.links().delete(SITE.anna(), link.id());

        assertThat(jira.history().of(source.id()))
                .extracting(group -> group.items().get(0))
                .containsExactly(
                        added("This issue blocks ", destination),
                        removed("This issue blocks ", destination));
        assertThat(jira.history().of(destination.id()))
                .extracting(group -> group.items().get(0))
                .containsExactly(
                        added("This issue is blocked by ", source),
                        removed("This issue is blocked by ", source));
    }

    @Test
    public void linking_twice_makes_one_link() {
        JiraLink first = jira.links().create(SITE.anna(), source.id(), destination.id(), blocks);
        JiraLink second = jira.links().create(SITE.anna(), source.id(), destination.id(), blocks);

        assertThat(second).isEqualTo(first);
        assertThat(jira.history().of(source.id())).hasSize(1);
    }

    @Test
    public void a_link_needs_the_permission_at_its_source_and_sight_of_the_other_end() {
        assertThatThrownBy(
                        () ->
                                jira.links()
                                        .create(SITE.ben(), source.id(), destination.id(), blocks))
                .hasMessage("You do not have the permission to link issues in this project.");

        jira.permissions().grantUser(project.id(), Permission.LINK_ISSUES, SITE.ben());
        StoredIssue hidden = SITE.issue(hiddenFromBen(), "Hidden");
        assertThatThrownBy(() -> jira.links().create(SITE.ben(), source.id(), hidden.id(), blocks))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Rejected.Reason.NOT_FOUND));
        assertThat(jira.links().create(SITE.ben(), source.id(), destination.id(), blocks))
                .isNotNull();
    }

    @Test
    public void a_type_has_one_name_and_its_wording_is_kept() {
        jira.linkTypes().add("Rollout", "delivers", "is delivered by", "");

        assertThat(jira.linkTypes().byName("ROLLOUT").orElseThrow().outward())
                .isEqualTo("delivers");
        assertThatThrownBy(() -> jira.linkTypes().add("rollout", "a", "b", ""))
                .isInstanceOf(Rejected.class);
    }

    @Test
    public void an_add_on_makes_a_type_and_reads_the_links() {
        IssueLinkTypeManager types = SITE.service(IssueLinkTypeManager.class);
        types.createIssueLinkType("From add-on", "delivers", "is delivered by", null);
        IssueLinkType type = types.getIssueLinkTypesByName("From add-on").iterator().next();
        jira.links().create(SITE.anna(), source.id(), destination.id(), type.getId());

        IssueLink link =
                SITE.service(IssueLinkManager.class).getInwardLinks(destination.id()).get(0);

        assertThat(jira.linkTypes().byId(type.getId()).orElseThrow().outward())
                .isEqualTo("delivers");
        assertThat(link.getLinkTypeId()).isEqualTo(type.getId());
        assertThat(link.getSourceObject().getKey()).isEqualTo(source.key());
        assertThat(link.getDestinationId()).isEqualTo(destination.id());
        assertThat(types.getIssueLinkTypesByName("nothing")).isEmpty();
        assertThat(types.getIssueLinkType(-1L)).isNull();
    }

    private JiraProject hiddenFromBen() {
        JiraProject hidden = SITE.project();
        jira.permissions().revokeUser(hidden.id(), Permission.BROWSE_PROJECTS, SITE.ben());
        return hidden;
    }

    private static ChangeItem added(String text, StoredIssue other) {
        return new ChangeItem(
                "Link",
                Optional.empty(),
                Optional.empty(),
                Optional.of(other.key()),
                Optional.of(text + other.key()));
    }

    private static ChangeItem removed(String text, StoredIssue other) {
        return new ChangeItem(
                "Link",
                Optional.of(other.key()),
                Optional.of(text + other.key()),
                Optional.empty(),
                Optional.empty());
    }
}
