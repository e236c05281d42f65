package org.jalon.domain.view;

import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.WatchCounts;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The page of one Business Unit: what is expected next, and how its rollout stands. */
public final class ReadRolloutPage {
    private final RolloutsAtHand rollouts;
    private final MilestoneStories stories;
    private final ReadDeclaredHistory history;
    private final OpenIssues issues;
    private final ExpectedSteps expected;

    public ReadRolloutPage(
            RolloutsAtHand rollouts,
            MilestoneStories stories,
            ReadDeclaredHistory history,
            OpenIssues issues,
            ExpectedSteps expected) {
        this.rollouts = rollouts;
        this.stories = stories;
        this.history = history;
        this.issues = issues;
        this.expected = expected;
    }

    /** The page, or {@link org.jalon.domain.shared.Refused} as not found. */
    public RolloutPage of(ActorId actor, ProgramKey program, BusinessUnitCode bu) {
        RolloutAtHand hand = rollouts.by(actor, program, bu);
        RolloutId id = hand.visible().rollout().id();
        Optional<RolloutCube> cube = hand.row().measured().map(MeasuredRollout::cube);
        List<MilestoneStory> milestones = stories.of(actor, hand);
        DeclaredHistory colours = history.of(actor, program, bu);
        return new RolloutPage(
                hand.header(),
                hand.asOf(),
                hand.row(),
                expected.of(hand, milestones, colours.present()),
                hand.program().workstreams().stream()
                        .map(
                                w ->
                                        new RolloutPage.WorkstreamLine(
                                                w, cube.map(it -> it.of(w.code()))))
                        .toList(),
                milestones,
                colours,
                list(issues.blocked(actor, id), cube.map(it -> it.all().blocked())),
                list(
                        issues.unassigned(actor, id),
                        cube.map(it -> it.withoutMilestone().all().count())),
                watched(actor, hand, FactKind.RISK, WatchedIssues::risks),
                watched(actor, hand, FactKind.CONDITION, WatchedIssues::conditions),
                hand.costFollowed());
    }

    private RolloutPage.IssueList watched(
            ActorId actor,
            RolloutAtHand hand,
            FactKind kind,
            Function<WatchedIssues, WatchCounts> counts) {
        return list(
                issues.watched(actor, hand.visible().rollout().id(), kind),
                hand.row().watched().map(it -> counts.apply(it).open()));
    }

    private static RolloutPage.IssueList list(CellIssueLines.Lines lines, Optional<Integer> all) {
        return new RolloutPage.IssueList(
                lines.shown(),
                all.isPresent() ? OptionalInt.of(lines.withheld()) : OptionalInt.empty(),
                all.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
