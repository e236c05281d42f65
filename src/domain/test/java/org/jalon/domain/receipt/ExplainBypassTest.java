package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jalon.domain.receipt.GuardedWorld.GUARDED;
import static org.jalon.domain.receipt.GuardedWorld.LENA;
import static org.jalon.domain.receipt.GuardedWorld.OPEN;

import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.time.Duration;

public class ExplainBypassTest {
    private static final RolloutId AUSTRIA = RolloutId.of("XBP", "AT");

    private final GuardedWorld world = new GuardedWorld();
    private final ProgramRoles roles = world.house.roles;
    private final ExplainBypass explain =
            new ExplainBypass(
                    world.house.visible,
                    roles,
                    world.house.receipts.bypasses,
                    world.house.receipts.log,
                    world.house.repeated,
                    world.house.clock);
    private final ReadBypasses read =
            new ReadBypasses(
                    world.house.visible,
                    roles,
                    world.house.receipts.bypasses,
                    world.house.jira,
                    name -> {});

    @Before
    public void anIssueThatWasMovedPastItsCheckpoint() {
        world.begin(OPEN);
        world.job();
        world.pass(Duration.ofMinutes(1));
        world.happen(GUARDED, "project");
        world.job();
    }

    @Test
    public void theExplanationStaysWithTheBypassAndInTheLog() {
        explain.of(InMemoryJira.ADMIN, SampleProgram.KEY, id(), " Wrong project at first. ");

        assertThat(world.inPlace().get(0).explanation().orElseThrow().text())
                .isEqualTo("Wrong project at first.");
        LogEntry newest = world.house.log.last(AUSTRIA).orElseThrow().entry();
        assertThat(newest.kind()).isEqualTo(LogKind.EXPLAINED);
        assertThat(newest.people())
                .containsExactly(new Participant(Part.ACTED, InMemoryJira.ADMIN));
        assertThat(world.house.log.before(AUSTRIA, 2, 1).get(0).entry().kind())
                .isEqualTo(LogKind.BYPASSED);
    }

    @Test
    public void itIsSaidOnceInWordsByTheLeadOfTheUnitOnly() {
        assertThat(refusal(LENA, id(), "Because.").kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal(InMemoryJira.ADMIN, id(), " ").rule())
                .isEqualTo(ExplainBypass.WITHOUT_WORDS);
        assertThat(refusal(InMemoryJira.ADMIN, 4711, "Because.").kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        explain.of(InMemoryJira.ADMIN, SampleProgram.KEY, id(), "Because.");
        assertThat(refusal(InMemoryJira.ADMIN, id(), "No.").kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void aProgramThatMayNotBeSeenHasNoBypasses() {
        world.house.jira.hide(LENA, world.sample.program.project());

        assertThat(
                        catchThrowableOfType(Refused.class, () -> read.of(LENA, SampleProgram.KEY))
                                .refusal()
                                .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(LENA, id(), "Because.").kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    public void whoMayNotSeeTheIssueSeesThatItHappenedAndNotToWhich() {
        world.house.jira.hide(LENA, world.house.jira.project("AT"));

        BypassLine line = read.of(LENA, SampleProgram.KEY).get(0);

        assertThat(line.head()).isEmpty();
        assertThat(line.mayExplain()).isFalse();
        assertThat(read.of(InMemoryJira.ADMIN, SampleProgram.KEY).get(0).head()).isPresent();
    }

    private long id() {
        return world.house.receipts.bypasses.of(SampleProgram.KEY).get(0).id();
    }

    private Refusal refusal(ActorId actor, long id, String text) {
        return catchThrowableOfType(
                        Refused.class, () -> explain.of(actor, SampleProgram.KEY, id, text))
                .refusal();
    }
}
