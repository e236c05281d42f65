package org.jalon.host.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;

import java.util.Map;

/**
 * Refuses what its {@code mood} argument says, in two messages; other moods throw or try to write.
 */
public final class Refusing implements Validator {
    @Override
    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    public void validate(Map transientVars, Map args, PropertySet properties)
            throws WorkflowException {
        MutableIssue issue = (MutableIssue) transientVars.get("issue");
        switch (String.valueOf(args.get("mood"))) {
            case "refuse" -> {
                InvalidInputException refused =
                        new InvalidInputException("Evidence is missing for " + issue.getKey());
                refused.addError("It stands in " + issue.getStatus().getName());
                refused.addError("resolution", "Choose one");
                throw refused;
            }
            case "broken" -> throw new IllegalStateException("broken validator of a test");
            case "write" -> transientVars.put("mine", "value");
            case "gap" -> properties.setString("mine", "value");
            case "look" -> look(transientVars, issue);
            default -> throw new IllegalArgumentException(args.toString());
        }
    }

    private static void look(Map<?, ?> transientVars, MutableIssue issue) throws WorkflowException {
        MutableIssue original = (MutableIssue) transientVars.get("originalissueobject");
        boolean complete =
                transientVars.get("actionId") instanceof Integer
                        && transientVars.containsKey("descriptor")
                        && original.equals(issue)
                        && original != issue;
        if (!complete) {
            throw new InvalidInputException("Not as in Jira: " + transientVars.keySet());
        }
    }
}
