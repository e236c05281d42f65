package org.jalon.domain.conformity;

import org.jalon.domain.program.Program;
import org.jalon.domain.standard.VersionName;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which version a rollout heads for: its program's, until it was moved. */
public record TargetHistory(VersionName ofProgram, List<VersionMove> moves) {
    public TargetHistory {
        moves = List.copyOf(moves);
    }

    public static TargetHistory of(Program program, List<VersionMove> moves) {
        return new TargetHistory(program.targetVersion(), moves);
    }

    public VersionName target() {
        return moves.isEmpty() ? ofProgram : moves.getLast().to();
    }

    public int nextNumber() {
        return moves.size() + 1;
    }

    /** The last move that was not taken back yet. */
    public Optional<VersionMove> standing() {
        Set<Integer> undone =
                moves.stream().flatMap(move -> move.undoes().stream()).collect(Collectors.toSet());
        return moves.reversed().stream()
                .filter(move -> move.undoes().isEmpty() && !undone.contains(move.number()))
                .findFirst();
    }

    /** The last move, while it may still be undone: nothing was assessed after it. */
    public Optional<VersionMove> undoable(int assessments) {
        return standing().filter(move -> move.assessments() == assessments);
    }
}
