package org.jalon.domain.history;

import org.jalon.domain.history.Change.Kind;
import org.jalon.domain.history.Change.Sense;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Message;
import org.jalon.domain.standard.VersionName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what is not in one snapshot as it was in an earlier one; what came and went is not told. */
public final class CompareDays {
    /** More than two weeks without news is silence (domain notes, KPI "data freshness"). */
    private static final double SILENT_DAYS = 14;

    /**
     * The rollouts in which anything changed, by the most important change, then in their order.
     */
    public List<RolloutChanges> between(ProgramSnapshot before, ProgramSnapshot after) {
        Map<RolloutId, RolloutSnapshot> earlier =
                before.rollouts().stream()
                        .collect(Collectors.toMap(RolloutSnapshot::id, Function.identity()));
        boolean counted =
                before.origin() != DayOrigin.RECONSTRUCTED
                        && after.origin() != DayOrigin.RECONSTRUCTED;
        return after.rollouts().stream()
                .map(
                        now ->
                                new RolloutChanges(
                                        now.id(),
                                        Optional.ofNullable(earlier.get(now.id()))
                                                .map(was -> of(after.program(), was, now, counted))
                                                .orElseGet(() -> List.of(added()))))
                .filter(rollout -> !rollout.changes().isEmpty())
                .sorted(RolloutChanges.byImportance())
                .toList();
    }

    private static Change added() {
        return new Change(Kind.ROLLOUT_ADDED, Sense.NEITHER, Message.of("history.added"));
    }

    private static List<Change> of(
            Program program, RolloutSnapshot was, RolloutSnapshot now, boolean counted) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(
                DateChanges.between(program, was.measured().rollout(), now.measured().rollout()));
        changes.addAll(StandingChanges.between(was, now));
        silence(was, now).ifPresent(changes::add);
        version(was, now).ifPresent(changes::add);
        if (counted) {
            changes.addAll(StandingChanges.checkpoints(was, now));
            blocked(was, now).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Change> silence(RolloutSnapshot was, RolloutSnapshot now) {
        if (isSilent(was) == isSilent(now)) {
            return Optional.empty();
        }
        return Optional.of(
                isSilent(now)
                        ? new Change(
                                Kind.SILENCE,
                                Sense.WORSE,
                                Message.of("history.silent", Math.round(age(now))))
                        : new Change(
                                Kind.SILENCE, Sense.BETTER, Message.of("history.heard-again")));
    }

    private static boolean isSilent(RolloutSnapshot rollout) {
        return age(rollout) > SILENT_DAYS;
    }

    private static double age(RolloutSnapshot rollout) {
        return rollout.measured().figures().updateAgeDays().value().orElse(0);
    }

    private static Optional<Change> version(RolloutSnapshot was, RolloutSnapshot now) {
        Optional<VersionName> from = was.measured().rollout().liveVersion();
        Optional<VersionName> to = now.measured().rollout().liveVersion();
        if (to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        Message text =
                from.map(old -> Message.of("history.version.moved", old.value(), to.get().value()))
                        .orElseGet(() -> Message.of("history.version.first", to.get().value()));
        return Optional.of(new Change(Kind.VERSION_MOVED, Sense.NEITHER, text));
    }

    private static Optional<Change> blocked(RolloutSnapshot was, RolloutSnapshot now) {
        int from = blocked(was.measured().cube());
        int to = blocked(now.measured().cube());
        if (from == to) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(
                        Kind.BLOCKED,
                        to > from ? Sense.WORSE : Sense.BETTER,
                        Message.of("history.blocked", from, to)));
    }

    private static int blocked(RolloutCube cube) {
        return cube.blocked().values().stream().mapToInt(Integer::intValue).sum();
    }
}
