package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Wave;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.standard.VersionState;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

public class PlanTablesIT extends PersistenceCase {
    private static final MilestoneCode FIRST = new MilestoneCode("M/1");
    private static final MilestoneCode SECOND = new MilestoneCode("M%2");

    private final ActiveObjectsStandards standards = new ActiveObjectsStandards(activeObjects);
    private final ActiveObjectsPrograms programs = new ActiveObjectsPrograms(activeObjects);
    private final ActiveObjectsRollouts rollouts = new ActiveObjectsRollouts(activeObjects);

    @Test
    public void aStandardIsReadAsItWasWrittenAndItsVersionsAreReplaced() {
        StandardKey key = new StandardKey("S/1");
        List<StandardVersion> versions =
                Arrays.stream(VersionState.values()).map(PlanTablesIT::version).toList();
        Standard standard = new Standard(key, TEXT, versions);
        Standard other =
                new Standard(key, LocalizedText.english("Other"), List.of(versions.get(1)));

        standards.save(standard);
        assertThat(standards.by(key)).contains(standard);

        standards.save(other);
        assertThat(standards.by(key)).contains(other);
        assertThat(standards.by(new StandardKey("S/2"))).isEmpty();
    }

    @Test
    public void aProgramIsReadAsItWasWrittenInTheOrderOfItsPlan() {
        Program fixed = program("P/1", Optional.of(DAY), List.of(second(40), first(60)));
        Program open = program("P/2", Optional.empty(), List.of(first(100)));

        programs.save(fixed);
        programs.save(open);

        assertThat(programs.by(fixed.key())).contains(fixed);
        assertThat(programs.by(open.key())).contains(open);
        assertThat(programs.all()).contains(fixed, open);

        Program changed = program("P/1", Optional.empty(), List.of(first(70), second(30)));
        programs.save(changed);
        assertThat(programs.by(fixed.key())).contains(changed);
        assertThat(programs.by(open.key())).contains(open);
    }

    @Test
    public void aPlanIsReadOnceAndAgainWhenAnotherNodeReplacedIt() {
        Program first = program("P/3", Optional.of(DAY), List.of(second(40), first(60)));
        Program changed = program("P/3", Optional.of(DAY), List.of(second(50), first(50)));
        programs.save(first);
        assertThat(programs.by(first.key())).get().isSameAs(programs.by(first.key()).get());

        new ActiveObjectsPrograms(activeObjects).save(changed);

        assertThat(programs.by(first.key())).contains(changed);
    }

    @Test
    public void aStandardIsReadOnceAndAgainWhenAnotherNodeReplacedIt() {
        StandardKey key = new StandardKey("S/3");
        Standard first = new Standard(key, TEXT, List.of(version(VersionState.CURRENT)));
        Standard changed =
                new Standard(
                        key,
                        TEXT,
                        Arrays.stream(VersionState.values()).map(PlanTablesIT::version).toList());
        standards.save(first);
        assertThat(standards.by(key)).get().isSameAs(standards.by(key).get());

        new ActiveObjectsStandards(activeObjects).save(changed);

        assertThat(standards.by(key)).contains(changed);
    }

    @Test
    public void aRolloutIsReadAsItWasWrittenFullOrBare() {
        RolloutId id = rollout("rollout");
        Rollout full = full(id, 1L << 40);
        Rollout bare =
                new Rollout(
                        id,
                        new JiraIssueId(1),
                        1,
                        DAY.plusDays(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        List.of());

        rollouts.save(full);
        assertThat(rollouts.by(id)).contains(full);
        assertThat(rollouts.of(id.program())).containsExactly(full);
        assertThat(rollouts.idsOf(id.program())).containsExactly(id);
        assertThat(rollouts.byRolloutIssue(full.issue())).contains(full);
        assertThat(rollouts.byMilestoneIssue(new JiraIssueId(full.issue().value() + 2)))
                .contains(full);

        rollouts.save(bare);
        assertThat(rollouts.by(id)).contains(bare);
        assertThat(rollouts.byRolloutIssue(full.issue())).isEmpty();
        assertThat(rollouts.byMilestoneIssue(new JiraIssueId(full.issue().value() + 2))).isEmpty();

        rollouts.save(full);
        assertThat(rollouts.by(id)).contains(full);
    }

    @Test
    public void oneMilestoneIsReplacedAndNothingElse() {
        RolloutId id = rollout("milestone");
        Rollout before = full(id, 80);
        rollouts.save(before);
        Milestone reached =
                before.milestones().get(1).with(Optional.of(DAY), Optional.of(DAY), DAY);
        Milestone reopened = reached.with(Optional.empty(), Optional.empty(), DAY.plusDays(1));

        rollouts.saveMilestone(id, reached);
        assertThat(rollouts.by(id))
                .contains(before.withMilestones(List.of(before.milestones().get(0), reached)));

        rollouts.saveMilestone(id, reopened);
        assertThat(rollouts.by(id))
                .contains(before.withMilestones(List.of(before.milestones().get(0), reopened)));
    }

    /** Its own issue and those of its milestones are numbered from there on. */
    private static Rollout full(RolloutId id, long issue) {
        return new Rollout(
                id,
                new JiraIssueId(issue),
                3,
                DAY,
                Optional.of(DAY.plusYears(1)),
                Optional.of(new BigDecimal("123456789.50")),
                Optional.of(new BigDecimal("0.1")),
                OptionalLong.of(1L << 40),
                Optional.of(new VersionName("v2.1")),
                List.of(
                        new Milestone(
                                SECOND,
                                new JiraIssueId(issue + 1),
                                DAY,
                                Optional.of(DAY.plusDays(1)),
                                Optional.of(DAY.plusDays(2)),
                                Optional.of(DAY.plusDays(3))),
                        new Milestone(
                                FIRST,
                                new JiraIssueId(issue + 2),
                                DAY.minusDays(1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static StandardVersion version(VersionState state) {
        boolean ends = state == VersionState.SUNSET;
        return new StandardVersion(
                new VersionName("v/" + state),
                DAY.minusDays(state.ordinal()),
                state,
                ends ? Optional.of(DAY) : Optional.empty(),
                ends ? "" : "What it brought. ".repeat(100));
    }

    private static Program program(
            String key, Optional<LocalDate> statusDate, List<PlannedMilestone> plan) {
        return new Program(
                new ProgramKey(key),
                TEXT,
                new JiraProjectId(7),
                new StandardKey("S/1"),
                new VersionName("v3.0"),
                ZoneId.of("Europe/Brussels"),
                statusDate,
                List.of(
                        new Workstream(new WorkstreamCode("WS2"), TEXT),
                        new Workstream(new WorkstreamCode("WS1"), LocalizedText.english("One"))),
                plan,
                statusDate.isPresent()
                        ? List.of(
                                new Wave(1, TEXT, statusDate, Optional.empty()),
                                new Wave(
                                        12,
                                        LocalizedText.english("Later\nthan"),
                                        Optional.empty(),
                                        statusDate))
                        : List.of());
    }

    private static PlannedMilestone first(int weight) {
        return new PlannedMilestone(FIRST, TEXT, 0, weight, true);
    }

    private static PlannedMilestone second(int weight) {
        return new PlannedMilestone(SECOND, LocalizedText.english("2"), 0, weight, false);
    }
}
