package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.conformity.RolloutTargets;
import org.jalon.domain.conformity.VersionMove;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.VersionName;
import org.jalon.plugin.persistence.row.VersionMoveRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves of rollouts to other versions, a row each; rollout and number are unique. */
public final class ActiveObjectsRolloutTargets implements RolloutTargets {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRolloutTargets(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<VersionMove> of(RolloutId rollout) {
        return moves("ROLLOUT_KEY = ?", RowKey.of(rollout)).toList();
    }

    @Override
    public Map<RolloutId, List<VersionMove>> of(ProgramKey program) {
        return moves("PROGRAM_KEY = ?", program.value())
                .collect(Collectors.groupingBy(VersionMove::rollout));
    }

    @Override
    public void add(VersionMove move) {
        RolloutId rollout = move.rollout();
        activeObjects.create(
                VersionMoveRow.class,
                new Columns()
                        .with(
                                "MOVE_KEY",
                                RowKey.of(
                                        rollout.program().value(),
                                        rollout.bu().value(),
                                        move.number()))
                        .with("PROGRAM_KEY", rollout.program().value())
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("MOVE_NUMBER", move.number())
                        .with("FROM_VERSION", move.from().value())
                        .with("TO_VERSION", move.to().value())
                        .with("ACTOR_KEY", move.by().key())
                        .with("MOVED_AT", move.at().toEpochMilli())
                        .with("ASSESSMENTS_BEFORE", move.assessments())
                        .with("UNDOES", move.undoes())
                        .values());
    }

    private Stream<VersionMove> moves(String criterion, Object value) {
        Query query = Query.select().where(criterion, value).order("MOVE_NUMBER");
        return Arrays.stream(activeObjects.find(VersionMoveRow.class, query))
                .map(ActiveObjectsRolloutTargets::move);
    }

    private static VersionMove move(VersionMoveRow row) {
        return new VersionMove(
                RowKey.rollout(row.getRolloutKey()),
                row.getMoveNumber(),
                new VersionName(row.getFromVersion()),
                new VersionName(row.getToVersion()),
                new ActorId(row.getActorKey()),
                Instant.ofEpochMilli(row.getMovedAt()),
                row.getAssessmentsBefore(),
                Optional.ofNullable(row.getUndoes()));
    }
}
