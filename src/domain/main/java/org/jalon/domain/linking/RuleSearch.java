package org.jalon.domain.linking;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: what Jira's search finds, with the permissions of a person. Its index lags behind what
 * people did by seconds.
 */
public interface RuleSearch {
    /** Whether Jira still knows this person and lets them in; else nothing is asked as them. */
    boolean isThere(ActorId actor);

    /** Why Jira does not run the query, in its own words; empty when it does. */
    Optional<String> problem(ActorId actor, Jql jql);

    /** How many issues it finds. */
    int count(ActorId actor, Jql jql);

    /** So many of them, by key; at most {@link RuleLimits#MOST}. */
    List<JiraIssueId> find(ActorId actor, Jql jql, int most);

    /** Which of these it finds. */
    Set<JiraIssueId> among(ActorId actor, Jql jql, Collection<JiraIssueId> issues);
}
