package org.jalon.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;

/**
 * What a link between two issues means.
 *
 * @param outward how the source's page words it, for example {@code blocks}
 * @param inward how the destination's page words it, for example {@code is blocked by}
 */
public record JiraLinkType(long id, String name, String outward, String inward, String style)
        implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
