package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.LocalizedText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The issues behind one cell of the matrix.
 *
 * @param milestoneKey of its sub-task; empty when that was deleted
 * @param issues those the viewer may browse, by key
 * @param withheld how many more there are that the viewer may not see; empty when not disclosed
 */
public record CellIssues(
        ProgramKey program,
        BusinessUnitCode bu,
        LocalizedText buName,
        PlannedMilestone milestone,
        Optional<IssueKey> milestoneKey,
        List<CellIssue> issues,
        OptionalInt withheld,
        Instant asOf) {
    public CellIssues {
        issues = List.copyOf(issues);
    }
}
