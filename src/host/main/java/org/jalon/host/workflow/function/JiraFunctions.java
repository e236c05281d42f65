package org.jalon.host.workflow.function;

import com.opensymphony.workflow.FunctionProvider;

import org.jalon.host.jira.issue.Comments;
import org.jalon.host.jira.issue.IssueChanges;
import org.jalon.host.jira.issue.IssueEvents;

import java.util.Map;
import java.util.Optional;

/** Jira's own post-functions by the class names that workflow files carry. */
public final class JiraFunctions {
    private static final String PACKAGE = "com.atlassian.jira.workflow.function.";

    private final Map<String, FunctionProvider> byClassName;

    public JiraFunctions(IssueChanges changes, Comments comments, IssueEvents events) {
        // The search reads the tables themselves: there is no index that could be behind.
        FunctionProvider nothing = (transientVars, args, properties) -> {};
        byClassName =
                Map.of(
                        PACKAGE + "issue.IssueCreateFunction", new CreateIssue(changes),
                        PACKAGE + "issue.UpdateIssueStatusFunction", new UpdateStatus(),
                        PACKAGE + "issue.UpdateIssueFieldFunction", new UpdateField(),
                        PACKAGE + "misc.CreateCommentFunction", new CreateComment(comments),
                        PACKAGE + "issue.GenerateChangeHistoryFunction", new KeepChanges(changes),
                        PACKAGE + "issue.IssueReindexFunction", nothing,
                        PACKAGE + "event.FireIssueEventFunction", new FireEvent(events));
    }

    public Optional<FunctionProvider> named(String className) {
        return Optional.ofNullable(byClassName.get(className));
    }
}
