package org.jalon.domain.view;

import org.jalon.domain.program.Workstream;
import org.jalon.domain.rollup.IssueCounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One Business Unit in one program.
 *
 * @param asOf when the counters were read
 * @param expected what is expected of it next, most pressing first
 * @param blocked the issues that wait for another one, as far as the viewer may browse them
 * @param risks those that are open, by due date, likewise
 * @param conditions likewise
 * @param unassigned the issues that no milestone counts, likewise
 * @param costFollowed whether any rollout of the program has a budget or a cost
 */
public record RolloutPage(
        ProgramHeader program,
        Instant asOf,
        MatrixRow row,
        List<ExpectedStep> expected,
        List<WorkstreamLine> workstreams,
        List<MilestoneStory> milestones,
        DeclaredHistory colours,
        IssueList blocked,
        IssueList unassigned,
        IssueList risks,
        IssueList conditions,
        boolean costFollowed) {
    public RolloutPage {
        expected = List.copyOf(expected);
        workstreams = List.copyOf(workstreams);
        milestones = List.copyOf(milestones);
    }

    /** A workstream of the plan with its issues in this rollout, if the viewer may know them. */
    public record WorkstreamLine(Workstream workstream, Optional<IssueCounts> counts) {}

    /**
     * Issues that a viewer may browse, and how many more there are.
     *
     * @param withheld how many of those read the viewer may not see; empty when not disclosed
     * @param all how many there are altogether; more than those two when not all were read; empty
     *     when not disclosed
     */
    public record IssueList(List<CellIssue> shown, OptionalInt withheld, OptionalInt all) {
        public IssueList {
            shown = List.copyOf(shown);
        }
    }
}
