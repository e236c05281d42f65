package org.jalon.domain.view;

import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a milestone is: by its issues, or, where it has none, by what was reported of it.
 *
 * @param told empty when there are issues, or when nobody reported anything
 */
record MilestoneProgress(IssueCounts counts, Optional<ReportedMilestone> told) {

    /**
     * @param workstream counts the issues of this one only; empty for all
     */
    static MilestoneProgress of(
            MeasuredRollout measured,
            MilestoneCode code,
            Optional<WorkstreamCode> workstream,
            LocalDate asOf) {
        IssueCounts all = measured.cube().of(code);
        if (workstream.isPresent()) {
            return new MilestoneProgress(
                    measured.cube().of(code, workstream.get()), Optional.empty());
        }
        return new MilestoneProgress(
                all, all.all().count() > 0 ? Optional.empty() : measured.report().of(code, asOf));
    }

    Figure percentDone() {
        return told.map(it -> Figure.of(it.percent())).orElseGet(counts::percentDone);
    }

    boolean isBegun() {
        return told.map(it -> it.percent() > 0).orElseGet(counts::isBegun);
    }

    /** The day of the report it is from; empty when it is counted or undefined. */
    Optional<LocalDate> byHand() {
        return told.map(ReportedMilestone::asOf);
    }
}
