package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Figure;
import org.junit.Test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class SubjectReadingsTest {
    private static final CriterionCode CODE = new CriterionCode("CP4-1");
    private static final ActorId ANNA = new ActorId("anna");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Rollout rollout = sample.rollout("AT");
    private final List<String> asked = new ArrayList<>();
    private Nonconformities conformity = new Nonconformities(1, 2, Figure.of(62.5));
    private boolean broken;

    @Test
    public void whatSeveralCriteriaAskForIsReadOnceInAnEvaluation() {
        Readings readings = readings();
        for (int criterion = 0; criterion < 3; criterion++) {
            readings.linked(Optional.empty());
            readings.linked(Optional.of(JiraRef.named("Blocks")));
            readings.counted(CODE, count("project = {bu}"));
            readings.confirmed(CODE);
            readings.signedOff(new SignOffRoleCode("lead"));
            readings.kpi(CheckpointKpi.SPI);
            readings.kpi(CheckpointKpi.CONFORMITY_PERCENT);
            readings.hasPassed(new CheckpointCode("CP1"));
            readings.nonconformities();
            readings.attached(Optional.empty());
        }

        assertThat(asked)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "LinkedIssues",
                        "JqlCounts",
                        "Confirmations",
                        "SignedRoles",
                        "KpiReadings",
                        "PassedCheckpoints",
                        "OpenNonconformities",
                        "Attachments");
    }

    @Test
    public void theNextEvaluationReadsAfresh() {
        assertThat(readings().nonconformities().open()).isEqualTo(1);
        assertThat(readings().kpi(CheckpointKpi.CONFORMITY_PERCENT)).isEqualTo(Figure.of(62.5));

        conformity = new Nonconformities(0, 0, Figure.of(100));

        assertThat(readings().nonconformities().open()).isZero();
        assertThat(readings().kpi(CheckpointKpi.CONFORMITY_PERCENT)).isEqualTo(Figure.of(100));
    }

    @Test
    public void whatCanNotBeReadIsAskedForAgainAndNeverTakenForNothing() {
        Readings readings = readings();
        broken = true;
        assertThatThrownBy(readings::nonconformities).hasMessage("broken");
        assertThatThrownBy(() -> readings.hasPassed(new CheckpointCode("CP1")))
                .hasMessage("broken");

        broken = false;

        assertThat(readings.nonconformities()).isEqualTo(conformity);
    }

    @Test
    public void aCountOfAnEarlierQueryIsNone() {
        JqlCounted counted = new JqlCounted("project = AT", 3, Instant.EPOCH, Optional.empty());
        house.sources.counts().record(rollout.id(), CODE, counted);

        assertThat(readings().counted(CODE, count("project = {bu}")))
                .hasValueSatisfying(found -> assertThat(found.count()).isEqualTo(3));
        assertThat(readings().counted(CODE, count("project = {bu} AND due < now()"))).isEmpty();
        assertThat(readings().counted(new CriterionCode("CP4-2"), count("project = {bu}")))
                .isEmpty();
    }

    private static JqlCount count(String query) {
        return new JqlCount(new Jql(query), ANNA, Comparison.AT_MOST, 0);
    }

    private Readings readings() {
        CriterionSubject subject =
                new CriterionSubject(
                        sample.program,
                        rollout,
                        new CheckpointCode("CP4"),
                        SampleProgram.STATUS_DATE);
        IssueSources issues =
                new IssueSources(
                        counted(LinkedIssues.class, house.sources.links()),
                        house.sources.fields(),
                        counted(Attachments.class, house.sources.attachments()),
                        house.sources.digests(),
                        counted(JqlCounts.class, house.sources.counts()));
        KpiReadings kpis =
                (program, of, cube, day) -> Map.of(CheckpointKpi.SPI, Figure.undefined("none"));
        RolloutSources known =
                new RolloutSources(
                        counted(Confirmations.class, house.sources.confirmations()),
                        counted(SignedRoles.class, SignedRoles.none()),
                        counted(KpiReadings.class, kpis),
                        counted(PassedCheckpoints.class, house.checkpoints.passed()),
                        counted(OpenNonconformities.class, (program, id) -> conformity));
        return new SubjectReadings(subject, RolloutCube.empty(), issues, known);
    }

    /** The port, which notes that it was asked. */
    private <T> T counted(Class<T> port, T asItIs) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            asked.add(port.getSimpleName());
                            if (broken) {
                                throw new IllegalStateException("broken");
                            }
                            try {
                                return method.invoke(asItIs, arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        }));
    }
}
