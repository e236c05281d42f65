package org.jalon.domain.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.VersionChange;
import org.jalon.domain.view.VersionMap;
import org.junit.Before;
import org.junit.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

public class MoveRolloutsTest {
    private static final ActorId LEAD = new ActorId("lead-fr");
    private static final BusinessUnitCode FR = new BusinessUnitCode("FR");
    private static final BusinessUnitCode NL = new BusinessUnitCode("NL");

    private final House house = new House();

    @Before
    public void assessTheSample() {
        SampleStandard.assessIn(SampleProgram.in(house));
    }

    private void publish(ActorId actor) {
        house.versions.change.to(
                actor, SampleProgram.KEY, SampleStandard.V3_1, new VersionChange("current", ""));
    }

    private int move(ActorId actor, BusinessUnitCode... units) {
        return house.versions.move.to(actor, SampleProgram.KEY, SampleStandard.V3_1, Set.of(units));
    }

    private VersionMap.Line line(BusinessUnitCode bu) {
        return house.versions.map.of(LEAD, SampleProgram.KEY).lines().stream()
                .filter(it -> it.face().bu().equals(bu))
                .findFirst()
                .orElseThrow();
    }

    private AssessmentSheet sheet(BusinessUnitCode bu) {
        return house.versions.assessments.of(LEAD, SampleProgram.KEY, bu).sheet();
    }

    private void assess(BusinessUnitCode bu, String requirement) {
        house.versions.assess.of(
                LEAD,
                SampleProgram.KEY,
                bu,
                "v3.1",
                List.of(new AssessmentRequest(requirement, "conform", "")));
    }

    private void assertRefused(String rule, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void aMovedRolloutKeepsWhatIsUnchangedAndReopensWhatIsNot() {
        publish(InMemoryJira.ADMIN);
        assertThat(move(InMemoryJira.ADMIN, FR, NL)).isEqualTo(2);

        AssessmentSheet sheet = sheet(FR);
        assertThat(sheet.version()).isEqualTo(SampleStandard.V3_1);
        assertThat(sheet.lines()).hasSize(14);
        assertThat(sheet.lines().stream().filter(line -> !line.isAssessed()))
                .extracting(line -> line.code().value())
                .containsExactly("R10", "R12", "R15");
        assertThat(sheet.line(new RequirementCode("R13"))).isEmpty();
        assertThat(line(FR).conformity()).isEqualTo(new Conformity(14, 10, 0, 1, 3));
        assertThat(line(NL).conformity()).isEqualTo(new Conformity(14, 11, 0, 0, 3));
        assertThat(line(FR).standing().target()).isEqualTo(SampleStandard.V3_1);
        assertThat(line(FR).standing().lag()).as("still works by v3.0").hasValue(1);
    }

    @Test
    public void theAssessmentsOfWhatWasChangedOrDroppedStayAsHistory() {
        publish(InMemoryJira.ADMIN);
        int before = house.conformity.assessments().of(SampleProgram.KEY).size();
        move(InMemoryJira.ADMIN, FR);

        assertThat(house.conformity.assessments().of(SampleProgram.KEY)).hasSize(before);
        assertThat(sheet(FR).line(new RequirementCode("R10")).orElseThrow().assessments())
                .hasSize(1);
    }

    @Test
    public void aMoveIsUndoneAsIfItHadNotBeenAndStaysOnRecord() {
        Conformity before = line(FR).conformity();
        publish(InMemoryJira.ADMIN);
        move(InMemoryJira.ADMIN, FR);
        assertThat(line(FR).undoable()).isPresent();

        house.versions.move.undo(InMemoryJira.ADMIN, SampleProgram.KEY, FR);

        assertThat(line(FR).conformity()).isEqualTo(before);
        assertThat(line(FR).undoable()).isEmpty();
        assertThat(house.conformity.targets().of(SampleProgram.KEY).values())
                .first()
                .satisfies(moves -> assertThat(moves).hasSize(2));
        assertRefused(
                MoveRollouts.NOT_UNDOABLE,
                () -> house.versions.move.undo(InMemoryJira.ADMIN, SampleProgram.KEY, FR));
        assertThat(move(InMemoryJira.ADMIN, FR)).as("and may be done again").isEqualTo(1);
    }

    @Test
    public void afterAnAssessmentAMoveIsNotUndone() {
        publish(InMemoryJira.ADMIN);
        move(InMemoryJira.ADMIN, FR, NL);
        assess(FR, "R15");

        assertThat(line(FR).undoable()).isEmpty();
        assertRefused(
                MoveRollouts.NOT_UNDOABLE,
                () -> house.versions.move.undo(InMemoryJira.ADMIN, SampleProgram.KEY, FR));
        assertThat(line(NL).undoable()).as("nobody assessed there").isPresent();
    }

    @Test
    public void whoIsThereAlreadyIsNotMovedAgain() {
        publish(InMemoryJira.ADMIN);
        move(InMemoryJira.ADMIN, FR);
        assertThat(move(InMemoryJira.ADMIN, FR, NL)).isEqualTo(1);
    }

    @Test
    public void rolloutsMoveToTheCurrentVersionOnlyAndAllOrNone() {
        assertRefused(MoveRollouts.NOT_CURRENT, () -> move(InMemoryJira.ADMIN, FR));
        publish(InMemoryJira.ADMIN);
        assertRefused(MoveRollouts.NOBODY, () -> move(InMemoryJira.ADMIN));
        assertRefused(
                AssessRequirements.ROLLOUT_NOT_FOUND,
                () -> move(InMemoryJira.ADMIN, FR, new BusinessUnitCode("XX")));
        assertThat(sheet(FR).version()).isEqualTo(SampleStandard.V3);
    }

    @Test
    public void onlyAnAdministratorPublishesMovesAndUndoes() {
        assertRefused(ChangeVersion.FORBIDDEN, () -> publish(LEAD));
        publish(InMemoryJira.ADMIN);
        assertRefused(ChangeVersion.FORBIDDEN, () -> move(LEAD, FR));
        assertRefused(
                ChangeVersion.FORBIDDEN,
                () -> house.versions.move.undo(LEAD, SampleProgram.KEY, FR));
        assertThat(house.versions.map.of(LEAD, SampleProgram.KEY).mayChange()).isFalse();
    }

    @Test
    public void afterPublishingEverybodyIsOneVersionFurtherBehind() {
        publish(InMemoryJira.ADMIN);
        VersionMap map = house.versions.map.of(LEAD, SampleProgram.KEY);
        assertThat(map.unitsByLag()).isEqualTo(Map.of(1, 3, 2, 6, 3, 3));
        assertThat(map.daysSinceCurrent()).isZero();
    }
}
