package org.jalon.domain.view;

import org.jalon.domain.review.Condition;
import org.jalon.domain.shared.IssueKey;

import java.util.Optional;

/**
 * A condition of a decision with the issue that tracks it.
 *
 * @param issue empty until Jira has made it, or when it was deleted
 * @param met whether that issue is done
 */
public record ConditionShown(Condition condition, Optional<IssueKey> issue, boolean met) {}
