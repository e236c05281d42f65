package org.jalon.domain.exchange;

import java.util.List;

/** What came of a table that reports by hand. */
public sealed interface HandOutcome {
    /** Every line was understood; {@code recorded} says whether it was kept or only looked at. */
    record Understood(List<HandLine> lines, boolean recorded) implements HandOutcome {
        public Understood {
            lines = List.copyOf(lines);
        }
    }

    /** Nothing was kept; all that is wrong, in the order of the table. */
    record Rejected(List<ImportError> errors) implements HandOutcome {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
