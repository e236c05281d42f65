package org.jalon.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;

import java.util.Map;

/** Lets resolved issues pass. */
public final class OnlyResolved implements Condition {
    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return ((Issue) transientVars.get("issue")).getResolutionDate() != null;
    }
}
