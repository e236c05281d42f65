package org.jalon.host.workflow.function;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;

import org.jalon.host.jira.issue.IssueChanges;

import java.util.Map;

/**
 * Stores the issue and its change history. A workflow without this function loses the change, as in
 * Jira.
 */
final class KeepChanges implements FunctionProvider {
    private final IssueChanges changes;

    KeepChanges(IssueChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Act act = Act.of(transientVars);
        act.stored(changes.save(act.actor(), act.draft()));
    }
}
