package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.sample.SampleProgram;
import org.junit.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

public class RecentMatricesTest {
    private static final Optional<WorkstreamCode> ALL = Optional.empty();

    private final House house = new House();
    private final Program program = sample(house);
    private final AtomicLong writes = new AtomicLong();
    private final RecentMatrices recent = new RecentMatrices(writes::get, house.clock);
    private int measured;

    @Test
    public void what_was_measured_a_moment_ago_is_shown_again() {
        MeasuredMatrix first = asked(ALL);
        house.clock.pass(RecentMatrices.LONGEST.minusMillis(1));

        assertThat(asked(ALL)).isSameAs(first);
        assertThat(measured).isEqualTo(1);
    }

    @Test
    public void after_a_second_it_is_measured_anew_because_other_nodes_write_too() {
        asked(ALL);
        house.clock.pass(RecentMatrices.LONGEST);
        asked(ALL);

        assertThat(measured).isEqualTo(2);
    }

    @Test
    public void what_this_node_wrote_counts_at_once() {
        asked(ALL);
        writes.incrementAndGet();
        asked(ALL);

        assertThat(measured).isEqualTo(2);
    }

    /** It may hold the one half of what was written and lack the other. */
    @Test
    public void what_was_written_while_it_was_measured_makes_it_useless() {
        recent.of(
                program,
                ALL,
                () -> {
                    writes.incrementAndGet();
                    return matrix();
                });
        asked(ALL);

        assertThat(measured).isEqualTo(2);
    }

    @Test
    public void another_workstream_or_another_plan_is_another_matrix() {
        asked(ALL);
        asked(Optional.of(new WorkstreamCode("APP")));
        asked(ALL);
        recent.of(otherPlan(), ALL, this::matrix);

        assertThat(measured).isEqualTo(4);
    }

    @Test
    public void a_clock_that_was_put_back_makes_nothing_young() {
        asked(ALL);
        house.clock.pass(Duration.ofHours(-1));
        asked(ALL);

        assertThat(measured).isEqualTo(2);
    }

    @Test
    public void none_keeps_nothing() {
        RecentMatrices none = RecentMatrices.none();
        none.of(program, ALL, this::matrix);
        none.of(program, ALL, this::matrix);

        assertThat(measured).isEqualTo(2);
    }

    private static Program sample(House house) {
        SampleProgram.in(house);
        return house.visible.by(InMemoryJira.PMO, SampleProgram.KEY);
    }

    private MeasuredMatrix asked(Optional<WorkstreamCode> workstream) {
        return recent.of(program, workstream, this::matrix);
    }

    private MeasuredMatrix matrix() {
        measured++;
        return new MeasuredMatrix(house.measure.of(program, List.of()), List.of());
    }

    private Program otherPlan() {
        return program.asOf(LocalDate.parse("2020-01-06"));
    }
}
