package org.jalon.domain.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.view.AssessmentsOfUnit;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

public class ProposeStatesTest {
    private static final CriterionCode NOTICE = new CriterionCode("CP4-3");

    private final House house = new House();
    private SampleProgram sample;

    @Before
    public void assessTheSample() {
        sample = SampleProgram.in(house);
        SampleStandard.assessIn(sample);
        house.checkpoints.definitions().saveAll(SampleProgram.KEY, List.of(readiness()));
    }

    private static Checkpoint readiness() {
        LocalizedText any = LocalizedText.english("any");
        return new Checkpoint(
                new CheckpointCode("CP4"),
                1,
                any,
                new MilestoneCode("M08"),
                Optional.empty(),
                any,
                SignOffTerms.allOf(List.of(any)),
                List.of(
                        new Criterion(
                                NOTICE,
                                any,
                                new EvidenceRecorded(any, OptionalInt.empty()),
                                true,
                                false,
                                Binding.ENFORCED,
                                any)));
    }

    private void prove(RequirementProof... proofs) {
        house.conformity.proofs().saveAll(SampleProgram.KEY, List.of(proofs));
    }

    private static RequirementProof by(String requirement, List<String> criteria, String... codes) {
        return new RequirementProof(
                new RequirementCode(requirement),
                Arrays.stream(codes).map(MilestoneCode::new).toList(),
                criteria.stream().map(CriterionCode::new).toList());
    }

    private Map<RequirementCode, Proposal> proposals(String bu) {
        return of(bu).proposals();
    }

    private AssessmentsOfUnit of(String bu) {
        return house.versions.assessments.of(
                InMemoryJira.PMO, SampleProgram.KEY, new BusinessUnitCode(bu));
    }

    private AssessmentState proposed(String bu, String requirement) {
        Proposal proposal = proposals(bu).get(new RequirementCode(requirement));
        return proposal == null ? null : proposal.state();
    }

    @Test
    public void allIssuesDoneProposesConformAndSomePartly() {
        prove(by("R06", List.of(), "M01", "M02"), by("R07", List.of(), "M05"));

        assertThat(proposed("PL", "R06")).isEqualTo(AssessmentState.CONFORM);
        assertThat(proposed("PL", "R07")).isEqualTo(AssessmentState.PARTLY_CONFORM);
    }

    @Test
    public void nothingDoneProposesNothing() {
        prove(by("R06", List.of(), "M10"));

        assertThat(proposals("PL")).isEmpty();
    }

    @Test
    public void evidenceOfACriterionIsAskedForAsWell() {
        prove(by("R11", List.of("CP4-3"), "M01"));
        assertThat(proposed("PL", "R11")).isEqualTo(AssessmentState.PARTLY_CONFORM);

        house.checkpoints
                .evidence()
                .record(
                        sample.rollout("PL").id(),
                        new Evidence(NOTICE, LocalDate.parse("2026-11-01"), "mail log"));
        assertThat(proposed("PL", "R11")).isEqualTo(AssessmentState.CONFORM);
    }

    @Test
    public void aProposalNeverCountsUntilSomebodyConfirmsIt() {
        Conformity before = of("PL").conformity();
        prove(by("R06", List.of(), "M01"));

        assertThat(of("PL").conformity()).isEqualTo(before);
        house.versions.assess.of(
                InMemoryJira.PMO,
                SampleProgram.KEY,
                new BusinessUnitCode("PL"),
                "v3.0",
                List.of(new AssessmentRequest("R06", "conform", "")));
        assertThat(of("PL").conformity().conform()).isEqualTo(before.conform() + 1);
        assertThat(proposed("PL", "R06")).as("nothing left to propose").isNull();
    }

    @Test
    public void onlyWhatIsOpenOrPartlyMetGetsAProposalAndOnlyABetterOne() {
        prove(
                by("R01", List.of(), "M01"),
                by("R03", List.of(), "M05"),
                by("R05", List.of(), "M01"));

        assertThat(proposed("PL", "R01")).as("conform already").isNull();
        assertThat(proposed("PL", "R03")).as("partly already").isNull();
        assertThat(proposed("PL", "R05")).as("found not conform").isNull();
        prove(by("R14", List.of(), "M01"));
        assertThat(proposed("PT", "R14")).as("waived").isNull();
        prove(by("R04", List.of(), "M01"));
        assertThat(proposed("UK", "R04")).as("not applicable").isNull();
    }
}
