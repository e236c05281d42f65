package org.jalon.host.workflow.function;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;

import org.jalon.host.HostGap;

import java.util.Map;
import java.util.Optional;

/**
 * Sets the resolution to the value the workflow names, or clears it; a resolution the actor chose
 * goes before.
 */
final class UpdateField implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        if (!"resolution".equals(args.get("field.name"))) {
            throw new HostGap(
                    "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction",
                    String.valueOf(args.get("field.name")));
        }
        Act act = Act.of(transientVars);
        Optional<String> value =
                Optional.ofNullable((String) args.get("field.value")).filter(id -> !id.isBlank());
        act.draft().resolution(value.isPresent() ? act.resolutionId().or(() -> value) : value);
    }
}
