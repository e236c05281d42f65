package org.jalon.domain.view;

import org.jalon.domain.linking.RuleLimits;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the issues of rollouts for Jira's search, which then hides what the searcher may not see.
 */
public final class FindRolloutIssues {
    public static final String TOO_MANY = "linking.function.too-many";
    public static final String NO_WORKSTREAM = CheckedRule.NO_WORKSTREAM;

    private final VisiblePrograms programs;
    private final VisibleRollouts visible;
    private final Rollouts rollouts;
    private final RolloutCubes cubes;
    private final Facts facts;

    public FindRolloutIssues(
            VisiblePrograms programs,
            VisibleRollouts visible,
            Rollouts rollouts,
            RolloutCubes cubes,
            Facts facts) {
        this.programs = programs;
        this.visible = visible;
        this.rollouts = rollouts;
        this.cubes = cubes;
        this.facts = facts;
    }

    /**
     * The issues that serve a program, or one Business Unit's rollout, or one workstream of it; by
     * counters {@link Refused} when they are more than a search may be given.
     */
    public List<JiraIssueId> serving(
            ActorId actor,
            ProgramKey key,
            Optional<BusinessUnitCode> bu,
            Optional<WorkstreamCode> workstream) {
        Program program = programs.by(actor, key);
        workstream.ifPresent(code -> requireKnown(program, code));
        List<RolloutId> asked =
                bu.map(code -> List.of(visible.by(actor, key, code).rollout().id()))
                        .orElseGet(() -> rollouts.idsOf(key));
        Map<RolloutId, RolloutCube> counted = cubes.of(asked);
        int count = counted.values().stream().mapToInt(cube -> count(cube, workstream)).sum();
        if (count > RuleLimits.MOST) {
            throw Refused.invalid(TOO_MANY, count, RuleLimits.MOST);
        }
        return asked.stream()
                .flatMap(rollout -> facts.of(rollout).stream())
                .filter(fact -> workstream.isEmpty() || fact.workstream().equals(workstream))
                .map(Fact::issue)
                .distinct()
                .toList();
    }

    /** The rollout issues of those rollouts that have an open issue waiting for another one. */
    public List<JiraIssueId> blockedRollouts(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        List<Rollout> all = rollouts.of(program.key());
        Map<RolloutId, RolloutCube> counted = cubes.of(all.stream().map(Rollout::id).toList());
        return all.stream()
                .filter(rollout -> counted.get(rollout.id()).all().blocked() > 0)
                .map(Rollout::issue)
                .toList();
    }

    private static int count(RolloutCube cube, Optional<WorkstreamCode> workstream) {
        return workstream.map(cube::of).orElseGet(cube::all).all().count();
    }

    private static void requireKnown(Program program, WorkstreamCode code) {
        if (program.workstreams().stream().map(Workstream::code).noneMatch(code::equals)) {
            throw Refused.invalid(NO_WORKSTREAM, code.value());
        }
    }
}
