package org.jalon.domain.view;

import org.jalon.domain.measure.MeasuredProgram;

import java.util.List;

/**
 * A program as it was measured, before anybody looks at it.
 *
 * @param rows with all they have, whoever may know it
 */
record MeasuredMatrix(MeasuredProgram measured, List<MatrixRow> rows) {
    MeasuredMatrix {
        rows = List.copyOf(rows);
    }
}
