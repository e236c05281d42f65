package org.jalon.plugin.jira.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;

import org.jalon.domain.checkpoint.JiraRef;
import org.jalon.domain.checkpoint.LinkedIssue;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.junit.Before;
import org.junit.Test;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class JiraLinkedIssuesTest {
    private static final long ROLLOUT = 1;

    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final JiraLinkedIssues linked = new JiraLinkedIssues(links, types, readings());

    @Before
    public void thereAreLinksOfThreeTypes() {
        type(10, "Relates");
        type(11, "Blocks");
        type(12, "jira_subtask_link");
        List<IssueLink> outward = List.of(link(10, ROLLOUT, 2), link(12, ROLLOUT, 9));
        List<IssueLink> inward = List.of(link(11, 3, ROLLOUT), link(10, 2, ROLLOUT));
        when(links.getOutwardLinks(ROLLOUT)).thenReturn(outward);
        when(links.getInwardLinks(ROLLOUT)).thenReturn(inward);
    }

    private List<String> found(Optional<JiraRef> type) {
        return linked.of(new JiraIssueId(ROLLOUT)).linkedBy(type).stream()
                .map(LinkedIssue::statusId)
                .toList();
    }

    @Test
    public void bothDirectionsCountOnceAndSubTasksDoNot() {
        assertThat(found(Optional.empty())).containsExactly("status of 2", "status of 3");
    }

    @Test
    public void aTypeIsFoundByItsIdAfterARenameAndByItsNameAfterAnImport() {
        assertThat(found(Optional.of(new JiraRef(Optional.of("11"), "Stops"))))
                .containsExactly("status of 3");
        assertThat(found(Optional.of(new JiraRef(Optional.of("99"), "relates"))))
                .containsExactly("status of 2");
        assertThat(found(Optional.of(JiraRef.named("Clones")))).isEmpty();
    }

    private void type(long id, String name) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(types.getIssueLinkType(id)).thenReturn(type);
    }

    private static IssueLink link(long type, long from, long to) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(type);
        when(link.getSourceId()).thenReturn(from);
        when(link.getDestinationId()).thenReturn(to);
        return link;
    }

    /** Every issue exists; nothing else is asked of it. */
    private static IssueReadings readings() {
        return (IssueReadings)
                Proxy.newProxyInstance(
                        IssueReadings.class.getClassLoader(),
                        new Class<?>[] {IssueReadings.class},
                        (proxy, method, arguments) ->
                                ((Collection<?>) arguments[0])
                                        .stream()
                                                .map(id -> reading((JiraIssueId) id))
                                                .collect(
                                                        toMap(
                                                                IssueReading::id,
                                                                it -> it,
                                                                (one, same) -> one,
                                                                LinkedHashMap::new)));
    }

    private static IssueReading reading(JiraIssueId id) {
        return new IssueReading(
                id,
                new IssueKey("AT-" + id.value()),
                new JiraProjectId(1),
                "summary",
                "status of " + id.value(),
                "Open",
                IssueState.TODO,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Set.of(),
                1,
                Set.of(),
                "10000");
    }
}
