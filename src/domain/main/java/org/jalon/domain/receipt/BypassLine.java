package org.jalon.domain.receipt;

import org.jalon.domain.shared.IssueHead;

import java.util.Optional;

/**
 * A bypass as one person may see it.
 *
 * @param head empty for an issue this person may not see
 * @param mayExplain whether this person may say why for the Business Unit
 */
public record BypassLine(StoredBypass stored, Optional<IssueHead> head, boolean mayExplain) {}
