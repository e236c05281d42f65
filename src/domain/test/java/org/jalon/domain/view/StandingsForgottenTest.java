package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.PMO;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointStanding;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.conformity.AssessmentRequest;
import org.jalon.domain.exchange.CsvRow;
import org.jalon.domain.exchange.CsvTable;
import org.jalon.domain.exemption.ExceptionRequest;
import org.jalon.domain.fixture.House;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.review.AustriaReviewed;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.standard.VersionChange;
import org.junit.Before;
import org.junit.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people say changes what a criterion finds, without an issue that tells of it: what was
 * written down of the rollout is not shown any longer, and that of the others stays.
 */
public class StandingsForgottenTest {
    private final AustriaReviewed austria = new AustriaReviewed();
    private final House house = austria.house;
    private final RolloutId other = austria.sample.rollout("FR").id();

    @Before
    public void aCheckpointThatCanBeDecided() {
        austria.define(new DecisionRule.AllRoles());
    }

    private void assertForgottenBy(Runnable act) {
        List.of(austria.id, other).forEach(this::writeDown);
        act.run();
        CheckpointStanding left = house.standings.of(austria.id).orElseThrow();
        assertThat(left).isEqualTo(left.forgotten());
        CheckpointStanding kept = house.standings.of(other).orElseThrow();
        assertThat(kept).isNotEqualTo(kept.forgotten());
    }

    private void writeDown(RolloutId rollout) {
        house.standings.save(
                new CheckpointStanding(
                        rollout,
                        AustriaReviewed.CP4,
                        3,
                        SampleProgram.STATUS_DATE,
                        0,
                        house.clock.instant(),
                        Optional.empty(),
                        "checkpoint.not-evaluated",
                        Binding.ENFORCED,
                        "none",
                        List.of()));
    }

    @Test
    public void byAnAssessment() {
        assertForgottenBy(
                () ->
                        house.versions.assess.of(
                                LEAD,
                                SampleProgram.KEY,
                                AT,
                                "v3.0",
                                List.of(new AssessmentRequest("R06", "conform", ""))));
    }

    @Test
    public void byAMoveToAnotherVersion() {
        house.assigned.replace(SampleProgram.KEY, ProgramRole.ADMIN, Set.of(PMO));
        house.versions.change.to(
                PMO, SampleProgram.KEY, SampleStandard.V3_1, new VersionChange("current", ""));

        assertForgottenBy(
                () ->
                        house.versions.move.to(
                                PMO, SampleProgram.KEY, SampleStandard.V3_1, Set.of(AT)));
    }

    @Test
    public void byAReportOfHand() {
        CsvTable table =
                new CsvTable(
                        List.of("bu", "as_of", "cumulative_cost"),
                        List.of(new CsvRow(2, List.of("AT", "2026-11-19", "300"))));

        assertForgottenBy(() -> house.handReport.record(PMO, SampleProgram.KEY, table));
    }

    @Test
    public void byAReviewThatBeginsAndASignOff() {
        assertForgottenBy(austria::ask);
        assertForgottenBy(() -> austria.agree(LEAD, AustriaReviewed.BU_LEAD));
    }

    @Test
    public void byAnExceptionAndItsApproval() {
        ExceptionRequest waiver =
                new ExceptionRequest(
                        "waiver", TEST.value(), "", "Lab closed.", "By hand", "", "2026-12-15");
        assertForgottenBy(() -> austria.reviews.say.of(LEAD, SampleProgram.KEY, AT, waiver));
        assertForgottenBy(() -> austria.reviews.decide.approve(PMO, SampleProgram.KEY, AT, 1));
    }
}
