package org.jalon.bench.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class ReadingTest {

    @Test
    public void a_figure_is_one_line_of_measure_value_and_unit() {
        assertThat(new Reading("rollup", "rebuild-write", 8123.4, "facts/s").line())
                .isEqualTo("rollup rebuild-write 8123 facts/s");
        assertThat(new Reading("rollup", "matrix-p95", 42.31, "ms").line())
                .isEqualTo("rollup matrix-p95 42.3 ms");
        assertThat(new Reading("rollup", "matrix-growth", 1.049, "times").line())
                .isEqualTo("rollup matrix-growth 1.05 times");
        assertThat(new Reading("rollup", "update-foreign-p95", 0.00712, "ms").line())
                .isEqualTo("rollup update-foreign-p95 0.0071 ms");
        assertThat(new Reading("rollup", "restart", -0.25, "s").line())
                .isEqualTo("rollup restart -0.2500 s");
    }
}
