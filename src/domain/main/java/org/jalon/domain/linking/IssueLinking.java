package org.jalon.domain.linking;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

/** Port: makes and cuts Jira issue links of our own type, as the person who does it. */
public interface IssueLinking {
    /** Whether this person may see the issue and link it; false when it does not exist. */
    boolean mayLink(ActorId actor, JiraIssueId issue);

    /** The issue delivers the other from now on; linking twice changes nothing. */
    void link(ActorId actor, JiraIssueId issue, JiraIssueId milestoneOrRolloutIssue);

    /** Without effect where there is no such link. */
    void unlink(ActorId actor, JiraIssueId issue, JiraIssueId milestoneOrRolloutIssue);
}
