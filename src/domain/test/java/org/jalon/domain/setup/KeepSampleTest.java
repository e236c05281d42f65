package org.jalon.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.StandardKey;
import org.junit.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class KeepSampleTest {
    private static final SampleMade MADE =
            new SampleMade(
                    Optional.of(new ProgramKey("SAMPLE-1")),
                    Optional.of(new StandardKey("SAMPLE-1")),
                    List.of(new BusinessUnitCode("SFR")),
                    List.of("SFR", "SAMPLE"),
                    Optional.of(7L));

    private final SetupHouse setup = new SetupHouse();
    private final Remembered samples = new Remembered();
    private final List<ProgramParts> removed = new ArrayList<>();
    private final KeepSample sample =
            new KeepSample(
                    setup.library, samples, removed::add, setup.house.jira, setup.house.repeated);

    @Test
    public void whatWasMadeIsRemovedOnceAndForgotten() {
        sample.remember(InMemoryJira.ADMIN, MADE);
        assertThat(sample.made(InMemoryJira.ADMIN)).contains(MADE);

        sample.remove(InMemoryJira.ADMIN);
        sample.remove(InMemoryJira.ADMIN);

        assertThat(removed)
                .containsExactly(
                        new ProgramParts(
                                MADE.program(), MADE.units(), MADE.standard(), MADE.units()));
        assertThat(sample.made(InMemoryJira.ADMIN)).isEmpty();
    }

    @Test
    public void nothingIsRemovedWhileAProjectOfItIsInJira() {
        setup.house.jira.project("SFR");
        sample.remember(InMemoryJira.ADMIN, MADE);

        assertThatThrownBy(() -> sample.remove(InMemoryJira.ADMIN))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().rule()).isEqualTo(KeepSample.STILL_THERE);
                            assertThat(refused.refusal().message().args()).containsExactly("SFR");
                        });
        assertThat(removed).isEmpty();
        assertThat(samples.made()).contains(MADE);
    }

    @Test
    public void onlyWhoMaySetUpDoesAnyOfIt() {
        for (Runnable use :
                List.<Runnable>of(
                        () -> sample.made(InMemoryJira.PMO),
                        () -> sample.remember(InMemoryJira.PMO, MADE),
                        () -> sample.remove(InMemoryJira.PMO))) {
            assertThatThrownBy(use::run).isInstanceOf(Refused.class);
        }
        assertThat(samples.made()).isEmpty();
    }

    private static final class Remembered implements Samples {
        private SampleMade made;

        @Override
        public Optional<SampleMade> made() {
            return Optional.ofNullable(made);
        }

        @Override
        public void remember(SampleMade found) {
            made = found;
        }

        @Override
        public void forget() {
            made = null;
        }
    }
}
