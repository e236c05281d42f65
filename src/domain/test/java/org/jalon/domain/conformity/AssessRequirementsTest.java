package org.jalon.domain.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.AssessmentsOfUnit;
import org.junit.Before;
import org.junit.Test;

import java.util.List;
import java.util.Optional;

public class AssessRequirementsTest {
    private static final ActorId LEAD = new ActorId("lead-pl");
    private static final ActorId READER = new ActorId("reader");
    private static final BusinessUnitCode PL = new BusinessUnitCode("PL");

    private final House house = new House();
    private SampleProgram sample;

    @Before
    public void assessTheSample() {
        sample = SampleProgram.in(house);
        SampleStandard.assessIn(sample);
        house.jira.makeReader(READER);
    }

    private static AssessmentRequest say(String requirement, String state) {
        return new AssessmentRequest(requirement, state, "");
    }

    private void assess(ActorId actor, AssessmentRequest... requests) {
        house.versions.assess.of(actor, SampleProgram.KEY, PL, "v3.0", List.of(requests));
    }

    private AssessmentsOfUnit sheet() {
        return house.versions.assessments.of(LEAD, SampleProgram.KEY, PL);
    }

    private AssessmentState state(String requirement) {
        return sheet().sheet().line(new RequirementCode(requirement)).orElseThrow().state();
    }

    private int stored() {
        return house.conformity.assessments().of(sample.rollout("PL").id()).size();
    }

    private void assertRefused(String rule, ActorId actor, AssessmentRequest... requests) {
        int before = stored();
        assertThatThrownBy(() -> assess(actor, requests))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    public void manyAreKeptAtOnceAndCountAtOnce() {
        assess(LEAD, say("R06", "conform"), say("R07", "partly-conform"));

        assertThat(state("R06")).isEqualTo(AssessmentState.CONFORM);
        assertThat(state("R07")).isEqualTo(AssessmentState.PARTLY_CONFORM);
        assertThat(sheet().conformity()).isEqualTo(new Conformity(13, 4, 0, 4, 5));
    }

    @Test
    public void whatWasSaidBeforeStaysAsHistoryWithWhoAndWhen() {
        assess(LEAD, new AssessmentRequest("R05", "conform", "Shown since Monday."));

        List<Assessment> made =
                sheet().sheet().line(new RequirementCode("R05")).orElseThrow().assessments();
        assertThat(made)
                .extracting(Assessment::state)
                .containsExactly(AssessmentState.NOT_CONFORM, AssessmentState.CONFORM);
        Assessment last = made.getLast();
        assertThat(last.by()).contains(LEAD);
        assertThat(last.day()).isEqualTo(SampleProgram.STATUS_DATE);
        assertThat(last.at()).isEqualTo(house.clock.instant());
        assertThat(last.note()).isEqualTo("Shown since Monday.");
    }

    /** Without somebody else's approval there is no waiver, whoever says so. */
    @Test
    public void nobodyWaivesByAssessing() {
        for (ActorId actor : List.of(LEAD, InMemoryJira.ADMIN)) {
            assertRefused(
                    AssessmentRules.WAIVED, actor, say("R05", "conform"), say("R06", "waived"));
        }
        assertThat(state("R05")).as("all or nothing").isNotEqualTo(AssessmentState.CONFORM);
    }

    @Test
    public void whatBreaksARuleIsRefusedByItsName() {
        assertRefused(AssessmentRules.UNKNOWN_STATE, LEAD, say("R06", "fine"));
        assertRefused(AssessmentRules.UNKNOWN_REQUIREMENT, LEAD, say("R15", "conform"));
        assertRefused(
                AssessmentRules.NOTE_TOO_LONG,
                LEAD,
                new AssessmentRequest("R06", "conform", "x".repeat(1001)));
        assertRefused(AssessRequirements.NOTHING, LEAD);
        assertRefused(AssessRequirements.TWICE, LEAD, say("R06", "conform"), say("R06", "waived"));
    }

    @Test
    public void whoMayNotSpeakForTheRolloutReadsOnlyButAnAdministratorMay() {
        assertRefused(AssessRequirements.FORBIDDEN, READER, say("R06", "conform"));
        assertThat(
                        house.versions
                                .assessments
                                .of(READER, SampleProgram.KEY, PL)
                                .exceptions()
                                .excepts())
                .isFalse();

        house.jira.makeReader(InMemoryJira.ADMIN);
        assess(InMemoryJira.ADMIN, say("R06", "conform"));
        assertThat(state("R06")).isEqualTo(AssessmentState.CONFORM);
    }

    @Test
    public void onceALeadIsNamedNobodyElseSpeaksForTheUnitButAnAdministrator() {
        BusinessUnit unit = house.plans.units().by(PL).orElseThrow();
        ActorId named = new ActorId("named");
        house.plans
                .units()
                .save(
                        unit.with(
                                new UnitProfile(
                                        Optional.of(named),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));

        assertRefused(AssessRequirements.FORBIDDEN, LEAD, say("R06", "conform"));
        assess(named, say("R06", "conform"));
        assess(InMemoryJira.ADMIN, say("R07", "conform"));
        assertThat(stored()).isEqualTo(8);
    }

    @Test
    public void aHiddenProgramIsRefusedAsAMissingOne() {
        house.jira.hide(READER, house.jira.project("XBP"));
        assertRefused(VisiblePrograms.NOT_FOUND, READER, say("R06", "fine"));
    }

    @Test
    public void whoLookedAtAnotherVersionIsToldSo() {
        assertThatThrownBy(
                        () ->
                                house.versions.assess.of(
                                        LEAD,
                                        SampleProgram.KEY,
                                        PL,
                                        "v3.1",
                                        List.of(say("R06", "conform"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().rule())
                                        .isEqualTo(AssessRequirements.VERSION_MOVED));
    }

    @Test
    public void anAssessmentDatedAfterTheStatusDateIsNotSeenYet() {
        house.repeated.inOne(
                () -> {
                    house.conformity
                            .assessments()
                            .add(
                                    sample.rollout("PL").id(),
                                    new Assessment(
                                            new RequirementCode("R06"),
                                            SampleStandard.V3,
                                            SampleProgram.STATUS_DATE.plusDays(1),
                                            house.clock.instant(),
                                            Optional.empty(),
                                            AssessmentState.CONFORM,
                                            Optional.empty(),
                                            ""));
                    return null;
                });
        assertThat(state("R06")).isEqualTo(AssessmentState.NOT_ASSESSED);
    }
}
