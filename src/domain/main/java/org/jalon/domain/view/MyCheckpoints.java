package org.jalon.domain.view;

import java.time.Instant;
import java.util.List;

/**
 * All that waits for a person, over all programs.
 *
 * @param lines the most pressing first
 */
public record MyCheckpoints(List<MyCheckpoint> lines, Instant asOf) {
    public MyCheckpoints {
        lines = List.copyOf(lines);
    }
}
