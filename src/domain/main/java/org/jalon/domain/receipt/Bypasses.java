package org.jalon.domain.receipt;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: the bypasses that were found. An issue is in one at a time for each rollout and checkpoint:
 * another surfaces as {@link org.jalon.domain.shared.DuplicateKey}. Writes join the unit of work.
 */
public interface Bypasses {
    /** All of a program's rollouts, newest first. */
    List<StoredBypass> of(ProgramKey program);

    Optional<StoredBypass> by(long id);

    /** Those of these issues that have not left the status, in a bounded number of queries. */
    List<StoredBypass> inPlace(Collection<JiraIssueId> issues);

    /** The issues of all that have not left the status. */
    List<JiraIssueId> issuesInPlace();

    long add(Bypass bypass);

    /** Replaces what is kept under the id. */
    void save(StoredBypass bypass);
}
