package org.jalon.bench.running;

import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;

import java.util.Map;

/**
 * A rollout as it stands in Jira.
 *
 * @param project where its Business Unit works
 * @param milestones the sub-tasks of the rollout issue, by code
 */
record SeededRollout(JiraProject project, StoredIssue issue, Map<String, StoredIssue> milestones) {}
