package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Declaration;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

public class DeclareColourTest {
    private static final ActorId LEAD = new ActorId("lead-fr");
    private static final ActorId MANAGER = new ActorId("manager");
    private static final BusinessUnitCode FR = new BusinessUnitCode("FR");
    private static final Declaration AMBER = new Declaration("amber", "Training slips.");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private void declare(ActorId actor, Declaration declaration) {
        house.declare.of(actor, SampleProgram.KEY, FR, declaration);
    }

    private DeclaredHistory history(ActorId actor) {
        return house.declared.of(actor, SampleProgram.KEY, FR);
    }

    private MatrixRow row() {
        return house.matrix.of(LEAD, SampleProgram.KEY, Optional.empty()).rows().stream()
                .filter(row -> row.face().bu().equals(FR))
                .findFirst()
                .orElseThrow();
    }

    private List<DeclaredColour> stored() {
        return house.colours.of(sample.rollout("FR").id());
    }

    private static Refusal refusal(Runnable use) {
        Refusal[] seen = new Refusal[1];
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(Refused.class, refused -> seen[0] = refused.refusal());
        return seen[0];
    }

    @Test
    public void whatIsDeclaredIsInTheMatrixAtOnceAsOfTheStatusDate() {
        declare(LEAD, AMBER);

        assertThat(row().declared())
                .contains(
                        new DeclaredColour(
                                SampleProgram.STATUS_DATE, Colour.AMBER, "Training slips."));
        assertThat(row().declaredBetter()).isFalse();
    }

    @Test
    public void withoutAStatusDateItBelongsToTodayInTheZoneOfTheProgram() {
        house.plans.programs().save(inZone("Pacific/Kiritimati"));
        declare(LEAD, AMBER);
        house.plans.programs().save(inZone("Etc/GMT+9"));
        declare(LEAD, new Declaration("red", "It got worse."));

        // The clock stands at 08:00 in UTC: 22:00 of that day there, 23:00 of the day before here.
        assertThat(stored())
                .contains(
                        new DeclaredColour(
                                LocalDate.parse("2026-11-20"), Colour.AMBER, "Training slips."),
                        new DeclaredColour(
                                LocalDate.parse("2026-11-19"), Colour.RED, "It got worse."));
    }

    @Test
    public void twoOnOneDayAreBothKeptAndTheLaterCounts() {
        int before = stored().size();

        declare(LEAD, AMBER);
        declare(LEAD, new Declaration("green", "Trained after all."));

        assertThat(stored()).hasSize(before + 2);
        assertThat(row().declared().orElseThrow().colour()).isEqualTo(Colour.GREEN);
        assertThat(history(LEAD).present().orElseThrow().sentence())
                .isEqualTo("Trained after all.");
        assertThat(history(LEAD).earlier().getFirst().sentence()).isEqualTo("Training slips.");
    }

    @Test
    public void theHistoryIsNewestFirstAndNoLongerThanIsRead() {
        for (int day = 1; day <= 9; day++) {
            declare(LEAD, new Declaration("amber", "Word " + day));
        }

        assertThat(history(LEAD).present().orElseThrow().sentence()).isEqualTo("Word 9");
        assertThat(history(LEAD).earlier())
                .extracting(DeclaredColour::sentence)
                .containsExactly("Word 8", "Word 7", "Word 6", "Word 5", "Word 4");
    }

    @Test
    public void whoMayNotEditTheRolloutIssueReadsButDoesNotDeclare() {
        house.jira.makeReader(MANAGER);
        List<DeclaredColour> before = stored();

        Refusal refusal = refusal(() -> declare(MANAGER, AMBER));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.rule()).isEqualTo(DeclareColour.FORBIDDEN);
        assertThat(stored()).isEqualTo(before);
        assertThat(history(MANAGER).mayDeclare()).isFalse();
        assertThat(history(LEAD).mayDeclare()).isTrue();
    }

    @Test
    public void aProgramOneMayNotSeeIsRefusedAsAMissingOneWhateverIsSent() {
        house.jira.hide(MANAGER, house.jira.project("XBP"));
        Declaration wrong = new Declaration("blue", "");
        ProgramKey missing = new ProgramKey("NOPE");

        Refusal hidden = refusal(() -> declare(MANAGER, wrong));
        Refusal none = refusal(() -> house.declare.of(LEAD, missing, FR, wrong));

        assertThat(hidden.rule()).isEqualTo(VisiblePrograms.NOT_FOUND).isEqualTo(none.rule());
        assertThat(hidden.kind()).isEqualTo(Refusal.Kind.NOT_FOUND).isEqualTo(none.kind());
    }

    @Test
    public void aDeclarationThatIsRefusedLeavesWhatWas() {
        List<DeclaredColour> before = stored();

        assertThat(refusal(() -> declare(LEAD, new Declaration("amber", " "))).rule())
                .isEqualTo(Declaration.NO_SENTENCE);
        assertThat(stored()).isEqualTo(before);
    }

    private Program inZone(String zone) {
        Program program = sample.program;
        return new Program(
                program.key(),
                program.name(),
                program.project(),
                program.standard(),
                program.targetVersion(),
                ZoneId.of(zone),
                Optional.empty(),
                program.workstreams(),
                program.milestones());
    }
}
