package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementChange;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.RequirementKind;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.conformity.VersionMove;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.standard.VersionState;
import org.junit.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

public class ConformityTablesIT extends PersistenceCase {
    private static final VersionName VERSION = new VersionName("v/3%");
    private static final RequirementCode CODE = new RequirementCode("R/1");
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00.123Z");

    private final ActiveObjectsRequirements requirements =
            new ActiveObjectsRequirements(activeObjects);
    private final ActiveObjectsRequirementProofs proofs =
            new ActiveObjectsRequirementProofs(activeObjects);
    private final ActiveObjectsAssessments assessments =
            new ActiveObjectsAssessments(activeObjects);
    private final ActiveObjectsRolloutTargets targets =
            new ActiveObjectsRolloutTargets(activeObjects);
    private final RepeatedTransactions transactions =
            new RepeatedTransactions(new ActiveObjectsTransactions(activeObjects));

    @Test
    public void requirementsAreReadAsTheyWereWrittenInTheirOrderAndReplaced() {
        assertReadAsWritten(new StandardKey("conformity/1"));
    }

    @Test
    public void requirementsOfAStandardAreReadOnceAndAgainWhenTheyWereReplaced() {
        StandardKey key = new StandardKey("conformity/3");
        StandardVersion current =
                new StandardVersion(VERSION, DAY, VersionState.CURRENT, Optional.empty(), "");
        new ActiveObjectsStandards(activeObjects).save(new Standard(key, TEXT, List.of(current)));

        assertReadAsWritten(key);
        assertThat(requirements.of(key)).isSameAs(requirements.of(key));
        new ActiveObjectsRequirements(activeObjects).saveAll(key, List.of());
        assertThat(requirements.of(key)).isEmpty();
    }

    private void assertReadAsWritten(StandardKey key) {
        List<ChangedRequirement> all =
                List.of(
                        changed("R2", RequirementChange.CHANGED, RequirementKind.MANDATORY, true),
                        changed("R/1", RequirementChange.DROPPED, RequirementKind.ADVISORY, false),
                        changed("R%3", RequirementChange.NEW, RequirementKind.MANDATORY, false));

        requirements.saveAll(key, all);
        assertThat(requirements.of(key)).isEqualTo(all);

        requirements.saveAll(key, all.subList(1, 2));
        assertThat(requirements.of(key)).isEqualTo(all.subList(1, 2));
        assertThat(requirements.of(new StandardKey("conformity/2"))).isEmpty();
    }

    @Test
    public void proofsAreReadAsTheyWereWrittenAndReplaced() {
        RolloutId rollout = rollout("proofs");
        List<RequirementProof> all =
                List.of(
                        new RequirementProof(
                                CODE,
                                List.of(new MilestoneCode("M/2"), new MilestoneCode("M1")),
                                List.of(new CriterionCode("C%1"))),
                        new RequirementProof(new RequirementCode("R2"), List.of(), List.of()));

        proofs.saveAll(rollout.program(), all);
        assertThat(proofs.of(rollout.program())).isEqualTo(all);

        proofs.saveAll(rollout.program(), List.of());
        assertThat(proofs.of(rollout.program())).isEmpty();
    }

    @Test
    public void assessmentsAreAddedAndReadByDayThenInTheirOrder() {
        RolloutId rollout = rollout("assessments");
        List<Assessment> later =
                Arrays.stream(AssessmentState.values())
                        .map(state -> assessment(state, DAY.plusDays(1)))
                        .toList();
        Assessment first =
                new Assessment(
                        CODE,
                        VERSION,
                        DAY,
                        AT,
                        Optional.empty(),
                        AssessmentState.CONFORM,
                        Optional.empty(),
                        "");

        later.forEach(it -> assessments.add(rollout, it));
        assessments.add(rollout, first);

        assertThat(assessments.of(rollout)).hasSize(7).first().isEqualTo(first);
        assertThat(assessments.of(rollout).subList(1, 7)).isEqualTo(later);
        assertThat(assessments.of(rollout.program()))
                .isEqualTo(Map.of(rollout, assessments.of(rollout)));
        RolloutId other = new RolloutId(rollout.program(), new BusinessUnitCode("NOT-WAIVED"));
        assessments.add(other, first);
        assertThat(assessments.of(List.of(rollout, other)))
                .isEqualTo(Map.of(rollout, assessments.of(rollout), other, assessments.of(other)));
        RequirementCode neverWaived = new RequirementCode("R-OTHER");
        assessments.add(rollout, of(neverWaived, first));
        assertThat(assessments.everWaivedIn(rollout.program()))
                .isEqualTo(
                        Map.of(
                                rollout,
                                assessments.of(rollout).stream()
                                        .filter(it -> !it.requirement().equals(neverWaived))
                                        .toList()));
    }

    private static Assessment of(RequirementCode requirement, Assessment like) {
        return new Assessment(
                requirement,
                like.version(),
                like.day(),
                like.at(),
                like.by(),
                like.state(),
                like.until(),
                like.note());
    }

    @Test
    public void racingWritersLoseNoAssessment() throws Exception {
        RolloutId rollout = rollout("racing");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running =
                    IntStream.range(0, 12)
                            .<Future<?>>mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            transactions.inOne(
                                                                    () -> {
                                                                        assessments.add(
                                                                                rollout,
                                                                                assessment(
                                                                                        AssessmentState
                                                                                                .CONFORM,
                                                                                        DAY));
                                                                        return null;
                                                                    })))
                            .toList();
            for (Future<?> future : running) {
                future.get();
            }
        }
        assertThat(assessments.of(rollout)).hasSize(12);
    }

    @Test
    public void movesAreReadByNumberAndNoNumberIsTakenTwice() {
        RolloutId rollout = rollout("moves");
        VersionMove there = move(rollout, 1, Optional.empty());
        VersionMove back = move(rollout, 2, Optional.of(1));

        targets.add(there);
        targets.add(back);

        assertThat(targets.of(rollout)).containsExactly(there, back);
        assertThat(targets.of(rollout.program())).isEqualTo(Map.of(rollout, List.of(there, back)));
        ActiveObjectsTransactions once = new ActiveObjectsTransactions(activeObjects);
        assertThatThrownBy(
                        () ->
                                once.inOne(
                                        () -> {
                                            targets.add(move(rollout, 2, Optional.empty()));
                                            return null;
                                        }))
                .isInstanceOf(DuplicateKey.class);
    }

    private static VersionMove move(RolloutId rollout, int number, Optional<Integer> undoes) {
        return new VersionMove(
                rollout,
                number,
                VERSION,
                new VersionName("v4"),
                new ActorId("JIRAUSER1"),
                AT,
                7,
                undoes);
    }

    private static Assessment assessment(AssessmentState state, LocalDate day) {
        boolean waived = state == AssessmentState.WAIVED;
        return new Assessment(
                CODE,
                VERSION,
                day,
                AT,
                Optional.of(new ActorId("JIRAUSER1")),
                state,
                waived ? Optional.of(DAY) : Optional.empty(),
                "l\u2019\u00e9t\u00e9 ".repeat(100));
    }

    private static ChangedRequirement changed(
            String code, RequirementChange change, RequirementKind kind, boolean legal) {
        return new ChangedRequirement(
                VERSION,
                change,
                new Requirement(
                        new RequirementCode(code),
                        TEXT,
                        kind,
                        legal,
                        !legal,
                        new WorkstreamCode("WS1")));
    }
}
