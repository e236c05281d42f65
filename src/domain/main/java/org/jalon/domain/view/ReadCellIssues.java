package org.jalon.domain.view;

import java.time.Clock;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReadings;

/** Leads from a cell of the matrix to its issues. */
public final class ReadCellIssues {
    private final VisibleRollouts rollouts;
    private final BusinessUnits units;
    private final Facts facts;
    private final IssueReadings issues;
    private final Clock clock;

    public ReadCellIssues(
            VisibleRollouts rollouts,
            BusinessUnits units,
            Facts facts,
            IssueReadings issues,
            Clock clock) {
        this.rollouts = rollouts;
        this.units = units;
        this.facts = facts;
        this.issues = issues;
        this.clock = clock;
    }

    /** The issues, filtered for this viewer, or {@link org.jalon.domain.shared.Refused}. */
    public CellIssues of(
            ActorId actor, ProgramKey program, BusinessUnitCode bu, MilestoneCode milestone) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
