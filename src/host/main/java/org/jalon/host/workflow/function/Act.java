package org.jalon.host.workflow.function;

import com.atlassian.jira.issue.MutableIssue;

import org.jalon.host.jira.issue.IssueDraft;
import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a workflow action on one issue. Conditions, validators and functions of one run meet
 * the same issue object; Jira's own functions work on the draft behind it.
 */
public final class Act {
    private static final String KEY = "org.jalon.host.workflow.act";

    private final JiraUser actor;
    private final IssueDraft draft;
    private final MutableIssue issue;
    private final MutableIssue original;
    private final Optional<String> comment;
    private final Optional<String> resolutionId;
    private StoredIssue stored;

    private Act(
            JiraUser actor,
            StoredIssue before,
            IssueObjects objects,
            Optional<String> comment,
            Optional<String> resolutionId) {
        this.actor = actor;
        this.draft = new IssueDraft(before);
        this.issue = objects.of(draft);
        this.original = objects.of(before);
        this.comment = comment;
        this.resolutionId = resolutionId;
        this.stored = before;
    }

    public static Act on(JiraUser actor, StoredIssue before, IssueObjects objects) {
        return new Act(actor, before, objects, Optional.empty(), Optional.empty());
    }

    /**
     * @param comment what the actor says with the act
     * @param resolutionId what the actor chose; goes before the workflow's own
     */
    public static Act on(
            JiraUser actor,
            StoredIssue before,
            IssueObjects objects,
            Optional<String> comment,
            Optional<String> resolutionId) {
        return new Act(actor, before, objects, comment, resolutionId);
    }

    static Act of(Map<?, ?> transientVars) {
        return (Act) transientVars.get(KEY);
    }

    /**
     * What OSWorkflow starts with: the keys that add-ons read on Jira, and this act for Jira's own
     * functions.
     */
    public Map<String, Object> inputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("originalissueobject", original);
        inputs.put(KEY, this);
        return inputs;
    }

    JiraUser actor() {
        return actor;
    }

    IssueDraft draft() {
        return draft;
    }

    Optional<String> comment() {
        return comment;
    }

    Optional<String> resolutionId() {
        return resolutionId;
    }

    void stored(StoredIssue issue) {
        stored = issue;
    }

    /** The issue as last stored in this act. */
    public StoredIssue stored() {
        return stored;
    }
}
