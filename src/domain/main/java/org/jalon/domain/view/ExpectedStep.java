package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** One thing that is expected of a Business Unit next, and of whom. */
public sealed interface ExpectedStep {
    /**
     * An open milestone whose date is past: it is to be reached or forecast anew.
     *
     * @param days since then
     * @param worked how many of them were working days of the unit; empty without a calendar
     */
    record Overdue(MilestoneStory story, long days, OptionalLong worked) implements ExpectedStep {}

    /**
     * The next milestone that is not reached yet.
     *
     * @param left how many working days of the unit until then; empty without a calendar
     */
    record Reach(MilestoneStory story, LocalDate expected, OptionalLong left)
            implements ExpectedStep {}

    /**
     * A mandatory criterion that the next checkpoint still lacks.
     *
     * @param due when the checkpoint is decided
     * @param left how many working days of the unit until then, negative when it is past; empty
     *     without a calendar or a date
     */
    record Meet(
            CheckpointCode checkpoint,
            LocalizedText name,
            Optional<LocalDate> due,
            JudgedCriterion criterion,
            OptionalLong left)
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
