package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

public class CubeTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    public void anyCubeIsReadAsItWasWritten() {
        for (int seed = 0; seed < 200; seed++) {
            RolloutCube cube = cube(new Random(seed));

            assertThat(CubeText.read(CubeText.of(cube))).as("seed " + seed).contains(cube);
        }
        assertThat(CubeText.read(CubeText.of(RolloutCube.empty()))).contains(RolloutCube.empty());
    }

    /** Cut short, or one letter changed, anywhere: it is no cube, and never another one. */
    @Test
    public void noDamagedTextIsTrusted() {
        String text = CubeText.of(cube(new Random(1)));
        for (int at = 0; at < text.length(); at++) {
            char other = text.charAt(at) == '7' ? '8' : '7';

            assertThat(CubeText.read(text.substring(0, at))).as("cut at " + at).isEmpty();
            assertThat(CubeText.read(text.substring(0, at) + other + text.substring(at + 1)))
                    .as("changed at " + at)
                    .isEmpty();
        }
    }

    private static RolloutCube cube(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            facts.add(
                    new Fact(
                            RolloutId.of("XBP", "FR"),
                            new JiraIssueId(i + 1),
                            maybe(random, "M|").map(MilestoneCode::new),
                            maybe(random, "W é%").map(WorkstreamCode::new),
                            random.nextInt(9),
                            IssueState.values()[random.nextInt(3)],
                            maybe(random, "").map(text -> DAY.plusDays(random.nextInt(9))),
                            maybe(random, "").map(text -> DAY.minusDays(random.nextInt(9))),
                            random.nextBoolean(),
                            DAY.plusDays(random.nextInt(3)),
                            FactKind.values()[random.nextInt(3)]));
        }
        return RolloutCube.counted(random.nextInt(99), facts);
    }

    private static Optional<String> maybe(Random random, String code) {
        return random.nextBoolean() ? Optional.of(code + random.nextInt(3)) : Optional.empty();
    }
}
