package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.history.RolloutSnapshot;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.ReportedCost.Origin;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.Tally;
import org.jalon.domain.rollup.Watched;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.standard.VersionName;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reads what {@link SnapshotWriting} wrote; lines of a kind it does not know are passed over. */
final class SnapshotReading {
    private final RolloutId rollout;
    private final Map<String, List<List<String>>> lines;

    private SnapshotReading(RolloutId rollout, Map<String, List<List<String>>> lines) {
        this.rollout = rollout;
        this.lines = lines;
    }

    static RolloutSnapshot of(RolloutId rollout, String text) {
        if (!text.startsWith(SnapshotWriting.VERSION + "\n")) {
            throw new IllegalStateException(rollout + ": a snapshot of a later add-on");
        }
        Map<String, List<List<String>>> byKind =
                text.lines()
                        .skip(1)
                        .map(Values::of)
                        .collect(Collectors.groupingBy(values -> values.get(0)));
        return new SnapshotReading(rollout, byKind).snapshot();
    }

    private RolloutSnapshot snapshot() {
        List<String> colours = all("colours").getFirst();
        MeasuredRollout measured =
                new MeasuredRollout(
                        rollout(), report(), cube(), figures(colours), colours.get(4).equals("1"));
        return new RolloutSnapshot(
                measured,
                all("d").stream()
                        .findFirst()
                        .map(
                                v ->
                                        new DeclaredColour(
                                                LocalDate.parse(v.get(1)),
                                                Colour.valueOf(v.get(2)),
                                                v.get(3))),
                all("n").stream().findFirst().map(SnapshotReading::next),
                all("p").stream()
                        .map(v -> new CheckpointCode(v.get(1)))
                        .collect(Collectors.toSet()),
                all("s").stream().findFirst().map(v -> v.get(1)),
                all("x").stream()
                        .findFirst()
                        .map(
                                v ->
                                        new ExceptionMark(
                                                Integer.parseInt(v.get(1)),
                                                Integer.parseInt(v.get(2)),
                                                LocalDate.parse(v.get(3)))));
    }

    private List<List<String>> all(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    private Rollout rollout() {
        List<String> v = all("r").getFirst();
        return new Rollout(
                rollout,
                new JiraIssueId(Long.parseLong(v.get(1))),
                Integer.parseInt(v.get(2)),
                LocalDate.parse(v.get(3)),
                Values.day(v.get(4)),
                Values.present(v.get(5)).map(BigDecimal::new),
                Values.present(v.get(6)).map(BigDecimal::new),
                Values.present(v.get(7))
                        .map(volume -> OptionalLong.of(Long.parseLong(volume)))
                        .orElseGet(OptionalLong::empty),
                Values.present(v.get(8)).map(VersionName::new),
                all("m").stream().map(SnapshotReading::milestone).toList());
    }

    private static Milestone milestone(List<String> v) {
        return new Milestone(
                new MilestoneCode(v.get(1)),
                new JiraIssueId(Long.parseLong(v.get(2))),
                LocalDate.parse(v.get(3)),
                Values.day(v.get(4)),
                Values.day(v.get(5)),
                Values.day(v.get(6)));
    }

    private HandReport report() {
        return new HandReport(
                all("hm").stream()
                        .map(
                                v ->
                                        new ReportedMilestone(
                                                new MilestoneCode(v.get(1)),
                                                LocalDate.parse(v.get(2)),
                                                Integer.parseInt(v.get(3)),
                                                Values.day(v.get(4)),
                                                Values.day(v.get(5))))
                        .toList(),
                all("hc").stream()
                        .map(
                                v ->
                                        new ReportedCost(
                                                LocalDate.parse(v.get(1)),
                                                new BigDecimal(v.get(2)),
                                                v.size() > 3
                                                        ? Origin.valueOf(v.get(3))
                                                        : Origin.HAND))
                        .toList());
    }

    private RolloutCube cube() {
        Map<RolloutCube.Cell, Tally> cells = new HashMap<>();
        Map<RolloutCube.Cell, Integer> blocked = new HashMap<>();
        for (List<String> v : all("c")) {
            RolloutCube.Cell cell =
                    new RolloutCube.Cell(
                            Values.present(v.get(1)).map(MilestoneCode::new),
                            Values.present(v.get(2)).map(WorkstreamCode::new),
                            IssueState.valueOf(v.get(3)));
            cells.put(cell, new Tally(Integer.parseInt(v.get(4)), Long.parseLong(v.get(5))));
            int waiting = Integer.parseInt(v.get(6));
            if (waiting > 0) {
                blocked.put(cell, waiting);
            }
        }
        return RolloutCube.counting(cells, blocked, watched());
    }

    private Map<Watched, Integer> watched() {
        Map<Watched, Integer> watched = new HashMap<>();
        for (List<String> v : all("w")) {
            watched.put(
                    new Watched(FactKind.valueOf(v.get(1)), Values.day(v.get(2))),
                    Integer.valueOf(v.get(3)));
        }
        return watched;
    }

    private RolloutFigures figures(List<String> colours) {
        List<Figure> f = all("f").getFirst().stream().skip(1).map(SnapshotReading::figure).toList();
        return new RolloutFigures(
                f.get(0),
                f.get(1),
                f.get(2),
                f.get(3),
                f.get(4),
                f.get(5),
                f.get(6),
                f.get(7),
                f.get(8),
                f.get(9),
                f.get(10),
                f.get(11),
                f.get(12),
                f.get(13),
                f.get(14),
                Values.present(colours.get(1)).map(Colour::valueOf),
                Values.present(colours.get(2)).map(Colour::valueOf),
                Values.present(colours.get(3)).map(Colour::valueOf));
    }

    private static Figure figure(String text) {
        return text.startsWith("?")
                ? Figure.undefined(text.substring(1))
                : Figure.of(Double.parseDouble(text));
    }

    private static NextCheckpoint next(List<String> v) {
        Binding binding = Binding.valueOf(v.get(7));
        Evaluation evaluation =
                v.get(5).isEmpty()
                        ? new Evaluation.NotEvaluated(binding, "")
                        : new Evaluation.Verdict(
                                Outcome.valueOf(v.get(5)), v.get(6), binding, List.of());
        return new NextCheckpoint(
                new CheckpointCode(v.get(1)),
                TextsColumn.text(v.get(2)),
                Values.day(v.get(3)),
                Integer.parseInt(v.get(4)),
                evaluation);
    }
}
