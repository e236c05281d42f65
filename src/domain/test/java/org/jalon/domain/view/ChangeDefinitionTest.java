package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.DefinitionOrigin;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.util.List;

/** The PMO changes how much criteria count and bind, and everybody sees what was changed. */
public class ChangeDefinitionTest {
    private static final ProgramKey KEY = SampleProgram.KEY;
    private static final CriterionCode NOTICE = ReadinessCheckpoint.NOTICE;
    private static final ActorId ADMIN = InMemoryJira.ADMIN;
    private static final ActorId VIEWER = new ActorId("a-viewer");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final ChangeDefinition change =
            new ChangeDefinition(
                    house.visible,
                    house.roles,
                    house.checkpoints.definitions(),
                    house.definitions,
                    house.repeated);
    private final ReadDefinitions read =
            new ReadDefinitions(
                    house.visible,
                    house.roles,
                    house.headers,
                    new DefinitionShelf(
                            house.checkpoints.definitions(), house.checkpoints.versions()),
                    house.clock);

    @Before
    public void theStandardBringsAReadiness() {
        Program program = house.plans.programs().by(KEY).orElseThrow();
        house.definitions.keepStandard(
                program.standard(),
                program.targetVersion(),
                List.of(ReadinessCheckpoint.bound(Binding.ENFORCED)));
        assertThat(sample).isNotNull();
    }

    private void change(ActorId actor, int version, CriterionStrength strength) {
        change.of(actor, KEY, ReadinessCheckpoint.CP4, version, List.of(strength));
    }

    private DefinedCheckpoint shown() {
        return read.of(ADMIN, KEY).checkpoints().get(0);
    }

    private static CriterionStrength notice(boolean waivable, Binding binding) {
        return new CriterionStrength(NOTICE, true, waivable, binding);
    }

    @Test
    public void aChangeIsANewVersionOfTheProgramsOwnAndSaysWhatItChanged() {
        change(ADMIN, 1, notice(true, Binding.COMPLY_OR_EXPLAIN));

        Checkpoint now = shown().definition();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.origin()).isEqualTo(DefinitionOrigin.PROGRAM);
        assertThat(now.criterion(NOTICE).orElseThrow().isCritical()).isFalse();
        assertThat(shown().history()).extracting(DefinitionChange::version).containsExactly(2, 1);
        assertThat(shown().history().get(0).changes())
                .extracting(Message::key)
                .containsExactly(
                        "checkpoint.changed.own",
                        "checkpoint.changed.waivable",
                        "checkpoint.changed.binding-comply-or-explain");
        assertThat(shown().history().get(1).changes()).isEmpty();
    }

    @Test
    public void savingTheSameChangesNothing() {
        change(ADMIN, 1, notice(false, Binding.ENFORCED));

        assertThat(shown().definition().version()).isEqualTo(1);
        assertThat(shown().definition().origin()).isEqualTo(DefinitionOrigin.STANDARD);
    }

    @Test
    public void whoReadAnEarlierVersionIsAskedToLookAgain() {
        change(ADMIN, 1, notice(true, Binding.ENFORCED));

        assertThatThrownBy(() -> change(ADMIN, 1, notice(false, Binding.ADVISORY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.CONFLICT);
                            assertThat(refused.refusal().rule())
                                    .isEqualTo(ChangeDefinition.CHANGED_MEANWHILE);
                        });
        assertThat(shown().definition().version()).isEqualTo(2);
    }

    @Test
    public void everybodyWhoSeesTheProgramReadsThemAndThePmoChangesThem() {
        assertThat(read.of(VIEWER, KEY).mayChange()).isFalse();
        assertThat(read.of(ADMIN, KEY).mayChange()).isTrue();

        assertThatThrownBy(() -> change(VIEWER, 1, notice(true, Binding.ADVISORY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().kind())
                                        .isEqualTo(Refusal.Kind.FORBIDDEN));
    }
}
