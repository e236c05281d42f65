package org.jalon.host.workflow.function;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.spi.WorkflowEntry;

import org.jalon.host.jira.issue.IssueChanges;
import org.jalon.host.jira.issue.StoredIssue;

import java.util.Map;

/**
 * Stores a new issue with the status of the first step; a creation leaves no change history, as in
 * Jira.
 */
final class CreateIssue implements FunctionProvider {
    private final IssueChanges changes;

    CreateIssue(IssueChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties)
            throws WorkflowException {
        Act act = Act.of(transientVars);
        WorkflowEntry entry = (WorkflowEntry) transientVars.get("entry");
        StoredIssue issue =
                act.stored().begun(entry.getId(), ReachedStep.of(transientVars).statusId());
        changes.insert(issue);
        act.stored(issue);
    }
}
