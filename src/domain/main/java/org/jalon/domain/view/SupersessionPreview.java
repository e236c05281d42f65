package org.jalon.domain.view;

import org.jalon.domain.conformity.RequirementCatalogue;
import org.jalon.domain.conformity.Supersession;
import org.jalon.domain.standard.StandardVersion;

import java.time.Instant;
import java.util.List;

/**
 * What a version would mean for every rollout of a program.
 *
 * @param mayChange whether the viewer may publish the version and move rollouts to it
 */
public record SupersessionPreview(
        ProgramHeader program,
        RequirementCatalogue catalogue,
        StandardVersion version,
        boolean mayChange,
        List<Line> lines,
        Instant asOf) {
    public SupersessionPreview {
        lines = List.copyOf(lines);
    }

    /** One rollout; {@code isThere} when it heads for the version already. */
    public record Line(
            RolloutFace face,
            VersionStanding standing,
            Supersession supersession,
            boolean isThere) {}
}
