package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.util.List;
import java.util.Optional;

/** What a program inherits, overrides, and how its definitions are counted. */
public class DefinitionBookTest {
    private static final ProgramKey KEY = SampleProgram.KEY;
    private static final CheckpointCode CP4 = ReadinessCheckpoint.CP4;
    private static final Checkpoint STRICT = ReadinessCheckpoint.bound(Binding.ENFORCED);
    private static final Checkpoint MILD = ReadinessCheckpoint.bound(Binding.ADVISORY);

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Program program = house.plans.programs().by(KEY).orElseThrow();
    private final Checkpoints checkpoints = house.checkpoints.definitions();
    private final CheckpointVersions versions = house.checkpoints.versions();

    private void standard(Checkpoint... brought) {
        house.definitions.keepStandard(
                program.standard(), program.targetVersion(), List.of(brought));
    }

    private void own(Checkpoint... checkpoints) {
        house.definitions.keepOwn(program, List.of(checkpoints));
    }

    private Checkpoint now() {
        return checkpoints.by(KEY, CP4).orElseThrow();
    }

    private static Checkpoint called(String code) {
        return new Checkpoint(
                new CheckpointCode(code),
                1,
                LocalizedText.english(code),
                STRICT.milestone(),
                Optional.empty(),
                STRICT.consequence(),
                STRICT.terms(),
                List.of());
    }

    @Test
    public void whatTheVersionBringsEveryProgramThatDeploysItHasAtOnce() {
        own(called("CP9"));
        standard(STRICT);

        assertThat(checkpoints.of(KEY))
                .extracting(Checkpoint::code)
                .extracting(CheckpointCode::value)
                .containsExactly("CP4", "CP9");
        assertThat(now().origin()).isEqualTo(DefinitionOrigin.STANDARD);
        assertThat(house.definitions.own(KEY)).hasSize(1);
    }

    @Test
    public void itsOwnStandsBeforeAnInheritedOneOfTheSameCode() {
        standard(STRICT);
        own(MILD);

        assertThat(checkpoints.of(KEY)).hasSize(1);
        assertThat(now()).isEqualTo(MILD.atVersion(2));
        own();
        assertThat(now().origin()).isEqualTo(DefinitionOrigin.STANDARD);
        assertThat(now().criteria()).isEqualTo(STRICT.criteria());
        assertThat(now().version()).isEqualTo(3);
    }

    @Test
    public void everyChangeIsANewVersionAndTheOldOnesStayReadable() {
        own(STRICT);
        own(STRICT);
        assertThat(now().version()).isEqualTo(1);
        own(MILD);
        own(STRICT);

        assertThat(now()).isEqualTo(STRICT.atVersion(3));
        assertThat(versions.at(KEY, CP4, 1)).contains(STRICT.atVersion(1));
        assertThat(versions.at(KEY, CP4, 2)).contains(MILD.atVersion(2));
        assertThat(versions.at(KEY, CP4, 4)).isEmpty();
        assertThat(versions.of(KEY, CP4))
                .extracting(known -> known.definition().version())
                .containsExactly(3, 2, 1);
    }

    @Test
    public void oneThatWasTakenAwayAndComesBackGoesOnCounting() {
        own(STRICT);
        own();
        assertThat(checkpoints.of(KEY)).isEmpty();
        own(MILD);

        assertThat(now().version()).isEqualTo(2);
        own();
        own(MILD);
        assertThat(now().version()).as("it is the same as before").isEqualTo(2);
    }

    @Test
    public void aDefinitionOfAnEarlierAddOnIsWrittenDownBeforeItChanges() {
        checkpoints.saveAll(KEY, List.of(STRICT.atVersion(7)));

        own(MILD);

        assertThat(now().version()).isEqualTo(8);
        assertThat(versions.at(KEY, CP4, 7)).contains(STRICT.atVersion(7));
        assertThat(sample).isNotNull();
    }
}
