package org.jalon.host.workflow;

import java.util.Optional;

/**
 * What somebody says when moving an issue.
 *
 * @param comment kept with the issue if the move succeeds
 * @param resolutionId empty for the workflow's own choice
 */
public record TransitionRequest(
        int actionId, Optional<String> comment, Optional<String> resolutionId) {

    public static TransitionRequest of(int actionId) {
        return new TransitionRequest(actionId, Optional.empty(), Optional.empty());
    }

    public TransitionRequest comment(String body) {
        return new TransitionRequest(actionId, Optional.of(body), resolutionId);
    }

    public TransitionRequest resolution(String id) {
        return new TransitionRequest(actionId, comment, Optional.of(id));
    }
}
