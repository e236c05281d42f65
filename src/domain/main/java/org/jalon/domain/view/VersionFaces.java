package org.jalon.domain.view;

import org.jalon.domain.conformity.AssessmentSheet;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.standard.Standard;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How rollouts and their program are shown on the pages about versions and conformity. */
public final class VersionFaces {
    private final ProgramHeaders headers;
    private final RolloutFaces faces;
    private final VersionStandings standings;
    private final Rollouts rollouts;
    private final Clock clock;

    public VersionFaces(
            ProgramHeaders headers,
            RolloutFaces faces,
            VersionStandings standings,
            Rollouts rollouts,
            Clock clock) {
        this.headers = headers;
        this.faces = faces;
        this.standings = standings;
        this.rollouts = rollouts;
        this.clock = clock;
    }

    ProgramHeader header(Program program) {
        return headers.of(program);
    }

    List<Rollout> rollouts(Program program) {
        return rollouts.of(program.key());
    }

    Map<RolloutId, RolloutFace> of(Collection<Rollout> shown) {
        return faces.of(shown);
    }

    VersionStanding standing(
            Program program, Standard standard, Rollout rollout, AssessmentSheet sheet) {
        return standings.of(program, standard, rollout, sheet.version(), sheet.asOf());
    }

    Instant now() {
        return clock.instant();
    }
}
