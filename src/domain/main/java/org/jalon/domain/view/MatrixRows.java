package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.shared.IssueReadings;

/** Makes rows and columns of the matrix. */
public final class MatrixRows {
    private final Checkpoints checkpoints;
    private final NextCheckpoints next;
    private final DeclaredColours colours;
    private final RolloutFaces faces;
    private final IssueReadings issues;

    public MatrixRows(
            Checkpoints checkpoints,
            NextCheckpoints next,
            DeclaredColours colours,
            RolloutFaces faces,
            IssueReadings issues) {
        this.checkpoints = checkpoints;
        this.next = next;
        this.colours = colours;
        this.faces = faces;
        this.issues = issues;
    }
}
