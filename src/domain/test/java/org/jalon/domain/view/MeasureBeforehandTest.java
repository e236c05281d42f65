package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.util.Optional;

public class MeasureBeforehandTest {
    private final House house = new House();
    private final MeasureBeforehand beforehand =
            new MeasureBeforehand(house.plans.programs(), house.measure, house.rows);

    public MeasureBeforehandTest() {
        SampleProgram.in(house);
        house.facts.tailsRead.set(0);
    }

    @Test
    public void whoComesFirstFindsTheCountersInMemory() {
        beforehand.run(StopRequest.NEVER);
        assertThat(house.facts.tailsRead).hasPositiveValue();
        house.facts.tailsRead.set(0);

        house.matrix.of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty());

        assertThat(house.facts.tailsRead).hasValue(0);
    }

    @Test
    public void nothingIsMeasuredOnceTheNodeStops() {
        beforehand.run(() -> true);

        assertThat(house.facts.tailsRead).hasValue(0);
    }
}
