package org.jalon.domain.view;

import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.receipt.GuardDefect;
import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What passed without a checkpoint in a program, and where more could.
 *
 * @param defects what is wrong with the guards; for the program office only
 * @param office whether the viewer is of the program office
 */
public record BypassPage(
        ProgramHeader header,
        List<BypassLine> bypasses,
        Map<RolloutId, RolloutFace> faces,
        List<GuardDefect> defects,
        boolean office,
        Instant asOf) {
    public BypassPage {
        bypasses = List.copyOf(bypasses);
        faces = Map.copyOf(faces);
        defects = List.copyOf(defects);
    }
}
