package org.jalon.domain.conformity;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.VersionName;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All there is about one rollout's conformity: its sheet, its moves, every assessment. */
public record ConformityRecord(
        RolloutId rollout,
        AssessmentSheet sheet,
        TargetHistory target,
        List<Assessment> assessments) {
    public ConformityRecord {
        assessments = List.copyOf(assessments);
    }

    /** The last move, while it may still be undone. */
    public Optional<VersionMove> undoable() {
        return target.undoable(assessments.size());
    }

    VersionMove moveTo(VersionName version, ActorId by, Instant at) {
        return move(version, by, at, Optional.empty());
    }

    VersionMove moveBack(VersionMove last, ActorId by, Instant at) {
        return move(last.from(), by, at, Optional.of(last.number()));
    }

    private VersionMove move(VersionName to, ActorId by, Instant at, Optional<Integer> undoes) {
        return new VersionMove(
                rollout,
                target.nextNumber(),
                target.target(),
                to,
                by,
                at,
                assessments.size(),
                undoes);
    }
}
