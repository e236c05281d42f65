package org.jalon.plugin.jira.issue;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Jira with issues, links and link types, as much as blocking needs. */
final class JiraBlocks {
    static final long BLOCKS = 10_000;
    static final long OTHER_TYPE = 10_001;

    final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    final Map<String, Object> stored = new HashMap<>();
    final BlocksLinkType type = new BlocksLinkType(types, () -> new Stored(stored));

    private final IssueManager issues = mock(IssueManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final Map<Long, List<IssueLink>> inward = new HashMap<>();
    private final Map<Long, List<IssueLink>> outward = new HashMap<>();
    final BlocksLinks blocks = new BlocksLinks(links, issues, type);

    /** Jira has this type under this name; its earlier name leads nowhere. */
    void hasType(long id, String name) {
        IssueLinkType found = mock(IssueLinkType.class);
        when(found.getId()).thenReturn(id);
        when(types.getIssueLinkTypesByName("Blocks")).thenReturn(List.of());
        when(types.getIssueLinkTypesByName(name)).thenReturn(List.of(found));
        when(types.getIssueLinkType(id)).thenReturn(found);
    }

    void hasIssue(long id, Instant resolved) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getResolutionDate())
                .thenReturn(resolved == null ? null : Timestamp.from(resolved));
        when(issues.getIssueObject(id)).thenReturn(issue);
    }

    void hasLink(long source, long destination, long typeId) {
        IssueLink link = mock(IssueLink.class);
        when(link.getSourceId()).thenReturn(source);
        when(link.getDestinationId()).thenReturn(destination);
        when(link.getLinkTypeId()).thenReturn(typeId);
        inward.computeIfAbsent(destination, id -> new ArrayList<>()).add(link);
        outward.computeIfAbsent(source, id -> new ArrayList<>()).add(link);
        when(links.getInwardLinks(destination)).thenReturn(inward.get(destination));
        when(links.getOutwardLinks(source)).thenReturn(outward.get(source));
    }

    private record Stored(Map<String, Object> values) implements PluginSettings {
        @Override
        public Object get(String key) {
            return values.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return values.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return values.remove(key);
        }
    }
}
