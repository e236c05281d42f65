package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a conditional go left to be done.
 *
 * @param criterion the criterion that was open
 * @param text what it asks
 * @param askedBy who asked for the decision; empty when nobody known did
 * @param owner who has to see to it
 * @param issue the issue it is tracked by; empty until Jira has made one
 */
public record Condition(
        ReviewId review,
        CriterionCode criterion,
        LocalizedText text,
        Optional<ActorId> askedBy,
        Optional<ActorId> owner,
        LocalDate due,
        Optional<JiraIssueId> issue) {

    /** The same condition, tracked by that issue. */
    public Condition trackedBy(JiraIssueId made) {
        return new Condition(review, criterion, text, askedBy, owner, due, Optional.of(made));
    }
}
