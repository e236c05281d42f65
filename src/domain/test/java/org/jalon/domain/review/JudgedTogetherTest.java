package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.OWNER;
import static org.jalon.domain.review.AustriaReviewed.PMO;
import static org.jalon.domain.review.AustriaReviewed.STANDARD_OWNER;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointJudging;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.checkpoint.NoOpenNonconformity;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.exemption.ExceptionRequest;
import org.jalon.domain.fixture.House;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read for many rollouts at once says of each what is said of it alone. */
public class JudgedTogetherTest {
    private final AustriaReviewed austria = new AustriaReviewed();
    private final House house = austria.house;
    private final NextCheckpoints next =
            new NextCheckpoints(
                    house.checkpoints.definitions(),
                    house.checkpoints.passed(),
                    house.checkpoints.evidence(),
                    new CheckpointJudging(house.gather, austria.reviews.evaluate),
                    house.standings);

    @Test
    public void openRequirementsOfEachRollout() {
        LocalizedText text = LocalizedText.english("Nothing is open");
        Criterion nothingOpen =
                new Criterion(
                        TEST, text, new NoOpenNonconformity(), true, true, Binding.ENFORCED, text);
        Checkpoint asked =
                new Checkpoint(
                        ReadinessCheckpoint.CP4,
                        1,
                        text,
                        new MilestoneCode("M08"),
                        Optional.empty(),
                        text,
                        SignOffTerms.allOf(List.of(text)),
                        List.of(nothingOpen));
        house.checkpoints.definitions().saveAll(SampleProgram.KEY, List.of(asked));

        assertThat(together().values().stream().map(NextCheckpoint::evaluation).distinct())
                .as("not all stand alike")
                .hasSizeGreaterThan(1);
        assertJudgedAlike();
    }

    @Test
    public void anExceptionInForce() {
        austria.define(new DecisionRule.AllRoles());
        Map<RolloutId, NextCheckpoint> before = together();
        ExceptionRequest request =
                new ExceptionRequest(
                        "waiver", TEST.value(), "", "No lab.", "By hand", "", "2026-12-15");
        austria.reviews.say.of(LEAD, SampleProgram.KEY, AT, request);
        austria.reviews.decide.approve(PMO, SampleProgram.KEY, AT, 1);

        assertThat(together().get(austria.id)).isNotEqualTo(before.get(austria.id));
        assertJudgedAlike();
    }

    @Test
    public void whatPeopleDecided() {
        austria.define(new DecisionRule.AllRoles());
        austria.prove(TEST, NOTICE);
        austria.ask();
        austria.say(OWNER, STANDARD_OWNER, Position.OBJECT, "The data are not clean.");

        assertThat(together().get(austria.id).evaluation())
                .isInstanceOfSatisfying(
                        Evaluation.Verdict.class,
                        verdict -> assertThat(verdict.outcome()).isEqualTo(Outcome.REWORK));
        assertJudgedAlike();
    }

    private void assertJudgedAlike() {
        Map<RolloutId, NextCheckpoint> alone = new LinkedHashMap<>();
        cubes().forEach(
                        (rollout, cube) ->
                                next.of(program(), rollout, cube, SampleProgram.STATUS_DATE)
                                        .ifPresent(it -> alone.put(rollout.id(), it)));

        assertThat(alone).hasSizeGreaterThan(5);
        assertThat(together()).isEqualTo(alone);
    }

    private Map<RolloutId, NextCheckpoint> together() {
        return next.of(program(), cubes(), SampleProgram.STATUS_DATE);
    }

    private Program program() {
        return house.plans.programs().by(SampleProgram.KEY).orElseThrow();
    }

    private Map<Rollout, RolloutCube> cubes() {
        List<Rollout> all = house.rollouts.of(SampleProgram.KEY);
        Map<Rollout, RolloutCube> cubes = new LinkedHashMap<>();
        all.forEach(rollout -> cubes.put(rollout, house.cubes.of(rollout.id())));
        return cubes;
    }
}
