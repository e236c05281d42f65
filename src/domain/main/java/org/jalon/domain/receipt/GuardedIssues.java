package org.jalon.domain.receipt;

import java.util.List;

/**
 * Port: who is in a guarded status now, whoever may see it, by Jira's search, which lags behind by
 * seconds.
 */
public interface GuardedIssues {
    /** The issues with a higher id than that, 0 for all, by id, at most so many. */
    List<GuardedIssue> after(Guard guard, long issue, int most);
}
