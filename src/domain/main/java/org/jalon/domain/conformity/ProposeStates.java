package org.jalon.domain.conformity;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionState;
import org.jalon.domain.checkpoint.CriterionStates;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.rollup.Tally;
import org.jalon.domain.shared.IssueState;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Prefills a sheet from what Jira knows. A requirement is proposed as conform when all its proofs
 * are there, as partly conform when some are; without a proof of its own the issues of its
 * workstream stand for it. Only what is open or partly met gets a proposal, and only a better one:
 * what somebody found not conform is not overturned in bulk.
 */
public final class ProposeStates {
    private static final Set<AssessmentState> IMPROVABLE =
            Set.of(AssessmentState.NOT_ASSESSED, AssessmentState.PARTLY_CONFORM);

    private final RequirementProofs proofs;
    private final CriterionStates states;
    private final RolloutCubes cubes;

    public ProposeStates(RequirementProofs proofs, CriterionStates states, RolloutCubes cubes) {
        this.proofs = proofs;
        this.states = states;
        this.cubes = cubes;
    }

    /** The proposals for a rollout's sheet; a requirement without one is left out. */
    public Map<RequirementCode, Proposal> of(
            Program program, RolloutId rollout, AssessmentSheet sheet) {
        Map<RequirementCode, RequirementProof> known =
                proofs.of(program.key()).stream()
                        .collect(
                                Collectors.toMap(
                                        RequirementProof::requirement, Function.identity()));
        Map<CriterionCode, CriterionState> criteria =
                states.of(program, rollout, criteriaOf(known.values()), sheet.asOf());
        RolloutCube cube = cubes.of(rollout);
        Map<RequirementCode, Proposal> proposed = new HashMap<>();
        for (SheetLine line : sheet.lines()) {
            Optional.ofNullable(known.get(line.code()))
                    .map(proof -> byProof(proof, criteria, cube))
                    .orElseGet(() -> byWorkstream(line, cube))
                    .filter(proposal -> improves(line.state(), proposal.state()))
                    .ifPresent(proposal -> proposed.put(line.code(), proposal));
        }
        return proposed;
    }

    private static boolean improves(AssessmentState present, AssessmentState proposed) {
        return IMPROVABLE.contains(present) && proposed.compareTo(present) < 0;
    }

    private static Set<CriterionCode> criteriaOf(Collection<RequirementProof> proofs) {
        return proofs.stream()
                .flatMap(proof -> proof.criteria().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Proposal> byProof(
            RequirementProof proof, Map<CriterionCode, CriterionState> criteria, RolloutCube cube) {
        Set<MilestoneCode> milestones = Set.copyOf(proof.milestones());
        int met =
                (int)
                        proof.criteria().stream()
                                .filter(code -> criteria.get(code) == CriterionState.MET)
                                .count();
        return proposal(
                cube,
                cell -> cell.milestone().filter(milestones::contains).isPresent(),
                proof.criteria().size(),
                met);
    }

    private static Optional<Proposal> byWorkstream(SheetLine line, RolloutCube cube) {
        WorkstreamCode workstream = line.required().requirement().workstream();
        return proposal(
                cube, cell -> cell.workstream().filter(workstream::equals).isPresent(), 0, 0);
    }

    private static Optional<Proposal> proposal(
            RolloutCube cube, Predicate<RolloutCube.Cell> belongs, int criteria, int met) {
        int issues = count(cube, belongs);
        int done = count(cube, belongs.and(cell -> cell.state() == IssueState.DONE));
        if (done + met == 0) {
            return Optional.empty();
        }
        AssessmentState state =
                done == issues && met == criteria
                        ? AssessmentState.CONFORM
                        : AssessmentState.PARTLY_CONFORM;
        return Optional.of(new Proposal(state, issues, done, criteria, met));
    }

    private static int count(RolloutCube cube, Predicate<RolloutCube.Cell> belongs) {
        return cube.cells().entrySet().stream()
                .filter(entry -> belongs.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .mapToInt(Tally::count)
                .sum();
    }
}
