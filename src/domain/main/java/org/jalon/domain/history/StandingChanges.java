package org.jalon.domain.history;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.history.Change.Kind;
import org.jalon.domain.history.Change.Sense;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a rollout's colours and checkpoints. */
final class StandingChanges {
    private StandingChanges() {}

    static List<Change> between(RolloutSnapshot before, RolloutSnapshot after) {
        List<Change> changes = new ArrayList<>();
        declared(before.declared(), after.declared()).ifPresent(changes::add);
        computed(before, after).ifPresent(changes::add);
        return changes;
    }

    /** Checkpoints carry no date: only two days that were both taken can be compared. */
    static List<Change> checkpoints(RolloutSnapshot before, RolloutSnapshot after) {
        List<Change> changes = new ArrayList<>();
        for (CheckpointCode passed : after.passed()) {
            if (!before.passed().contains(passed)) {
                Message text = Message.of("history.checkpoint.passed", passed.value());
                changes.add(new Change(Kind.CHECKPOINT_PASSED, Sense.BETTER, text));
            }
        }
        if (before.next().isPresent() && after.next().isPresent()) {
            outlook(before.next().get(), after.next().get()).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Change> outlook(NextCheckpoint was, NextCheckpoint is) {
        String from = outcome(was.evaluation());
        String to = outcome(is.evaluation());
        if (!was.code().equals(is.code()) || from.equals(to)) {
            return Optional.empty();
        }
        Message text =
                Message.of(
                        "history.checkpoint.outlook",
                        is.code().value(),
                        Message.of("checkpoint.outcome." + from),
                        Message.of("checkpoint.outcome." + to));
        return Optional.of(new Change(Kind.CHECKPOINT_OUTLOOK, sense(is, was), text));
    }

    /** The outcomes stand from the best to the worst, and not to be judged is the worst. */
    private static Sense sense(NextCheckpoint is, NextCheckpoint was) {
        return rank(is.evaluation()) > rank(was.evaluation()) ? Sense.WORSE : Sense.BETTER;
    }

    private static int rank(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict -> verdict.outcome().ordinal();
            case Evaluation.NotEvaluated none -> Integer.MAX_VALUE;
        };
    }

    private static String outcome(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict ->
                    verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Evaluation.NotEvaluated none -> "not-evaluated";
        };
    }

    private static Optional<Change> declared(
            Optional<DeclaredColour> was, Optional<DeclaredColour> is) {
        Optional<Colour> from = was.map(DeclaredColour::colour);
        Optional<Colour> to = is.map(DeclaredColour::colour);
        if (from.equals(to) || to.isEmpty()) {
            return Optional.empty();
        }
        String sentence = is.get().sentence();
        LocalDate day = is.get().date();
        Message text =
                from.isEmpty()
                        ? Message.of("history.declared.first", name(to), sentence, day)
                        : Message.of("history.declared", name(from), name(to), sentence, day);
        return Optional.of(new Change(Kind.COLOUR_DECLARED, sense(from, to), text));
    }

    /** A colour made of the schedule alone is not compared with one made of schedule and cost. */
    private static Optional<Change> computed(RolloutSnapshot before, RolloutSnapshot after) {
        var was = before.measured().figures();
        var is = after.measured().figures();
        boolean alike =
                was.cpiBand().isPresent() == is.cpiBand().isPresent()
                        && was.spiBand().isPresent() == is.spiBand().isPresent();
        if (!alike || was.computedColour().equals(is.computedColour())) {
            return Optional.empty();
        }
        Message text =
                Message.of(
                        "history.computed", name(was.computedColour()), name(is.computedColour()));
        return Optional.of(
                new Change(
                        Kind.COLOUR_COMPUTED,
                        sense(was.computedColour(), is.computedColour()),
                        text));
    }

    private static Sense sense(Optional<Colour> from, Optional<Colour> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Sense.NEITHER;
        }
        return from.get().isBetterThan(to.get()) ? Sense.WORSE : Sense.BETTER;
    }

    private static Message name(Optional<Colour> colour) {
        return Message.of(
                "measure.colour."
                        + colour.map(known -> known.name().toLowerCase(Locale.ROOT))
                                .orElse("none"));
    }
}
