package org.jalon.bench.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

import java.util.stream.LongStream;

public class TimingsTest {
    private static final long MILLI = 1_000_000;

    @Test
    public void a_percentile_is_the_smallest_time_that_so_many_did_not_exceed() {
        Timings five = new Timings(50 * MILLI, 15 * MILLI, 40 * MILLI, 20 * MILLI, 35 * MILLI);

        assertThat(five.millis(5)).isEqualTo(15);
        assertThat(five.millis(20)).isEqualTo(15);
        assertThat(five.millis(21)).isEqualTo(20);
        assertThat(five.millis(40)).isEqualTo(20);
        assertThat(five.medianMillis()).isEqualTo(35);
        assertThat(five.millis(100)).isEqualTo(50);
    }

    @Test
    public void of_a_hundred_times_the_ninety_fifth_is_the_ninety_fifth() {
        Timings hundred = new Timings(LongStream.rangeClosed(1, 100).map(i -> i * MILLI).toArray());

        assertThat(hundred.millis(95)).isEqualTo(95);
        assertThat(hundred.millis(1)).isEqualTo(1);
    }

    @Test
    public void warm_ups_do_not_count() {
        long[] next = {0};

        Timings timings = Timings.of(3, 2, () -> ++next[0] * MILLI);

        assertThat(timings.millis(1)).isEqualTo(4);
        assertThat(timings.millis(100)).isEqualTo(5);
    }

    @Test
    public void nothing_timed_is_no_figure_and_there_is_no_percentile_nought() {
        assertThatThrownBy(Timings::new).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timings(1).millis(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timings(1).millis(101))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
