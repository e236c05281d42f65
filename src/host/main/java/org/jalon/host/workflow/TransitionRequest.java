package org.jalon.host.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody says when moving an issue.
 *
 * @param comment kept with the issue if the move succeeds
 * @param resolutionId empty for the workflow's own choice
 * @param options what an add-on asks Jira to leave out, by the names under which Jira hands it on
 */
public record TransitionRequest(
        int actionId,
        Optional<String> comment,
        Optional<String> resolutionId,
        Map<String, Object> options) {
    static final String SKIP_VALIDATORS = "com.atlassian.jira.internal.workflow.skipValidators";
    static final String AUTOMATIC = "com.atlassian.jira.internal.workflow.automaticTransition";

    public TransitionRequest(
            int actionId, Optional<String> comment, Optional<String> resolutionId) {
        this(actionId, comment, resolutionId, Map.of());
    }

    public static TransitionRequest of(int actionId) {
        return new TransitionRequest(actionId, Optional.empty(), Optional.empty());
    }

    public TransitionRequest comment(String body) {
        return new TransitionRequest(actionId, Optional.of(body), resolutionId, options);
    }

    public TransitionRequest resolution(String id) {
        return new TransitionRequest(actionId, comment, Optional.of(id), options);
    }

    /** The same as an add-on asks for it that leaves the validators out. */
    public TransitionRequest skippingValidators() {
        return new TransitionRequest(
                actionId, comment, resolutionId, Map.of(SKIP_VALIDATORS, true));
    }

    /** The same as a trigger of a development tool runs it. */
    public TransitionRequest triggered() {
        return new TransitionRequest(
                actionId, comment, resolutionId, Map.of(SKIP_VALIDATORS, true, AUTOMATIC, true));
    }
}
