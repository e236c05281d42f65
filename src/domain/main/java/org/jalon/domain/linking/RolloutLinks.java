package org.jalon.domain.linking;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Set;

/**
 * Port: the Jira issue links of our own type; the source delivers, the destination is delivered.
 */
public interface RolloutLinks {
    /** The Business Unit issues that deliver this milestone or rollout issue. */
    Set<JiraIssueId> deliveriesOf(JiraIssueId milestoneOrRolloutIssue);

    /** The issues this issue delivers; some of them may be no milestone of ours. */
    Set<JiraIssueId> deliveredBy(JiraIssueId issue);
}
