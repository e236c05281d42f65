package org.jalon.host.workflow.function;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;

import org.jalon.host.jira.issue.IssueEvents;

import java.util.Map;

/** Tells listeners of the act, with the event type the workflow names. */
final class FireEvent implements FunctionProvider {
    private final IssueEvents events;

    FireEvent(IssueEvents events) {
        this.events = events;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Act act = Act.of(transientVars);
        events.happened(act.actor(), act.stored(), Long.valueOf((String) args.get("eventTypeId")));
    }
}
