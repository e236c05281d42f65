package org.jalon.domain.program;

import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One version of a Standard brought to the Business Units of the group.
 *
 * @param project the program's own Jira project; who may browse it may see the program
 * @param fixedStatusDate the date its figures are computed as of; empty for today in its zone
 * @param workstreams in the order of the plan
 * @param milestones in the order of the plan, weeks never falling, weights adding up to 100, one of
 *     them the go-live
 * @param waves those that have a name
 */
public record Program(
        ProgramKey key,
        LocalizedText name,
        JiraProjectId project,
        StandardKey standard,
        VersionName targetVersion,
        ZoneId zone,
        Optional<LocalDate> fixedStatusDate,
        List<Workstream> workstreams,
        List<PlannedMilestone> milestones,
        List<Wave> waves) {
    public Program {
        waves = List.copyOf(waves);
        workstreams = List.copyOf(workstreams);
        milestones = List.copyOf(milestones);
        int weights = milestones.stream().mapToInt(PlannedMilestone::weight).sum();
        long goLives = milestones.stream().filter(PlannedMilestone::goLive).count();
        if (weights != 100 || goLives != 1) {
            throw new IllegalArgumentException(
                    key + ": weights " + weights + ", go-live milestones " + goLives);
        }
    }

    /** A program whose waves have numbers only. */
    public Program(
            ProgramKey key,
            LocalizedText name,
            JiraProjectId project,
            StandardKey standard,
            VersionName targetVersion,
            ZoneId zone,
            Optional<LocalDate> fixedStatusDate,
            List<Workstream> workstreams,
            List<PlannedMilestone> milestones) {
        this(
                key,
                name,
                project,
                standard,
                targetVersion,
                zone,
                fixedStatusDate,
                workstreams,
                milestones,
                List.of());
    }

    /** The date the figures are computed as of (the field's "data date"). */
    public LocalDate statusDate(Clock clock) {
        return fixedStatusDate.orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
    }

    /** The same program, its figures as of that day. */
    public Program asOf(LocalDate day) {
        return new Program(
                key,
                name,
                project,
                standard,
                targetVersion,
                zone,
                Optional.of(day),
                workstreams,
                milestones,
                waves);
    }

    /** The milestone that puts a Business Unit live. */
    public PlannedMilestone goLive() {
        return milestones.stream().filter(PlannedMilestone::goLive).findFirst().orElseThrow();
    }

    public Optional<PlannedMilestone> milestone(MilestoneCode code) {
        return milestones.stream().filter(m -> m.code().equals(code)).findFirst();
    }
}
