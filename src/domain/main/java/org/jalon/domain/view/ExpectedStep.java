package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Optional;

/** One thing that is expected of a Business Unit next, and of whom. */
public sealed interface ExpectedStep {
    /** An open milestone whose date is past: it is to be reached or forecast anew. */
    record Overdue(MilestoneStory story, long days) implements ExpectedStep {}

    /** The next milestone that is not reached yet. */
    record Reach(MilestoneStory story, LocalDate expected) implements ExpectedStep {}

    /**
     * A mandatory criterion that the next checkpoint still lacks.
     *
     * @param due when the checkpoint is decided
     */
    record Meet(
            CheckpointCode checkpoint,
            LocalizedText name,
            Optional<LocalDate> due,
            JudgedCriterion criterion)
            implements ExpectedStep {}

    /**
     * The Business Unit has not said for a while how its rollout stands.
     *
     * @param last the day it last did; empty when it never did
     */
    record Declare(Optional<LocalDate> last) implements ExpectedStep {}

    /** Nobody has touched any of its issues for a while. */
    record BreakSilence(long days) implements ExpectedStep {}

    /** Mandatory requirements of the version that nobody has assessed yet. */
    record Assess(int requirements) implements ExpectedStep {}

    /** Issues that belong to the rollout but to none of its milestones. */
    record Assign(int issues) implements ExpectedStep {}
}
