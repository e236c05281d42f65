package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.LocalizedText;

import java.util.Optional;

/**
 * How a rollout is shown.
 *
 * @param issueKey its rollout issue; empty when that was deleted
 * @param status name of the rollout issue's Jira status; empty when it was deleted
 */
public record RolloutFace(
        BusinessUnitCode bu,
        LocalizedText name,
        String country,
        int wave,
        Optional<IssueKey> issueKey,
        Optional<String> status) {
    /** The same with the status it had. */
    RolloutFace withStatus(Optional<String> then) {
        return new RolloutFace(bu, name, country, wave, issueKey, then);
    }
}
