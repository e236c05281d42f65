package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;
import org.junit.Test;

import java.util.Map;

public class IndexBandTest {
    @Test
    public void theBandsHaveNoHolesAndTwoSides() {
        Map<Double, Colour> limits =
                Map.ofEntries(
                        Map.entry(0.8999, Colour.RED),
                        Map.entry(0.90, Colour.AMBER),
                        Map.entry(0.9499, Colour.AMBER),
                        Map.entry(0.95, Colour.GREEN),
                        Map.entry(1.05, Colour.GREEN),
                        Map.entry(1.0501, Colour.AMBER),
                        Map.entry(1.10, Colour.AMBER),
                        Map.entry(1.1001, Colour.RED));

        limits.forEach(
                (index, colour) ->
                        assertThat(new IndexBand().of(Figure.of(index)))
                                .as("%s", index)
                                .contains(colour));
    }

    @Test
    public void anUndefinedIndexHasNoColour() {
        assertThat(new IndexBand().of(Figure.undefined("measure.no-cost"))).isEmpty();
    }
}
