package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.history.RolloutSnapshot;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.ReportedCost;
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
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Snapshots of every shape, texts with every character that separates something among them. */
final class RandomSnapshots {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Random random;

    RandomSnapshots(long seed) {
        this.random = new Random(seed);
    }

    static Program program(ProgramKey key, String name) {
        return new Program(
                key,
                LocalizedText.english("now"),
                new JiraProjectId(7),
                new StandardKey("S"),
                new VersionName("v|3"),
                ZoneId.of("Europe/Paris"),
                Optional.of(DAY),
                List.of(new Workstream(new WorkstreamCode("W|1"), LocalizedText.english(name))),
                List.of(
                        new PlannedMilestone(
                                new MilestoneCode("M1"),
                                new LocalizedText(Map.of("en", "a|\\n\nb", "fr", "l’été")),
                                4,
                                100,
                                true)));
    }

    ProgramSnapshot of(Program program, String... units) {
        return new ProgramSnapshot(
                program,
                Instant.ofEpochMilli(random.nextLong(1L << 41)),
                one(DayOrigin.values()),
                List.of(units).stream()
                        .map(
                                bu ->
                                        rollout(
                                                new RolloutId(
                                                        program.key(), RolloutId.of("X", bu).bu())))
                        .toList());
    }

    RolloutSnapshot rollout(RolloutId id) {
        Rollout rollout =
                new Rollout(
                        id,
                        new JiraIssueId(random.nextLong(1L << 50) + 1),
                        random.nextInt(9),
                        day(),
                        maybe(this::day),
                        maybe(() -> new BigDecimal("12.50")),
                        maybe(() -> BigDecimal.valueOf(random.nextInt(1000))),
                        random.nextBoolean()
                                ? OptionalLong.of(random.nextInt(9000))
                                : OptionalLong.empty(),
                        maybe(() -> new VersionName(text())),
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(
                                        i ->
                                                new Milestone(
                                                        new MilestoneCode("M" + i + text()),
                                                        new JiraIssueId(i + 1),
                                                        day(),
                                                        maybe(this::day),
                                                        maybe(this::day),
                                                        maybe(this::day)))
                                .toList());
        return new RolloutSnapshot(
                new MeasuredRollout(rollout, report(), cube(), figures(), random.nextBoolean()),
                maybe(() -> new DeclaredColour(day(), one(Colour.values()), text())),
                maybe(this::next),
                random.nextBoolean()
                        ? Set.of()
                        : Set.of(new CheckpointCode("CP1"), new CheckpointCode("C" + text())),
                maybe(this::text),
                maybe(() -> new ExceptionMark(random.nextInt(3), 1 + random.nextInt(3), day())));
    }

    private HandReport report() {
        return random.nextBoolean()
                ? HandReport.NONE
                : new HandReport(
                        List.of(
                                new ReportedMilestone(
                                        new MilestoneCode("M" + text()),
                                        day(),
                                        100,
                                        maybe(this::day),
                                        maybe(this::day))),
                        List.of(
                                new ReportedCost(day(), new BigDecimal("7.25")),
                                ReportedCost.read(day(), new BigDecimal("0.125"))));
    }

    private RolloutCube cube() {
        Map<RolloutCube.Cell, Tally> cells = new HashMap<>();
        Map<RolloutCube.Cell, Integer> blocked = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            RolloutCube.Cell cell =
                    new RolloutCube.Cell(
                            maybe(() -> new MilestoneCode("M" + random.nextInt(3))),
                            maybe(() -> new WorkstreamCode("W" + text())),
                            one(IssueState.values()));
            cells.put(cell, new Tally(1 + random.nextInt(50), random.nextLong(1L << 40)));
            if (random.nextBoolean()) {
                blocked.put(cell, 1 + random.nextInt(9));
            }
        }
        Map<Watched, Integer> watched = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            watched.put(
                    new Watched(one(FactKind.values()), maybe(this::day)), 1 + random.nextInt(9));
        }
        return RolloutCube.counting(cells, blocked, watched);
    }

    private RolloutFigures figures() {
        return new RolloutFigures(
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                figure(),
                maybe(() -> one(Colour.values())),
                maybe(() -> one(Colour.values())),
                maybe(() -> one(Colour.values())));
    }

    private Figure figure() {
        return random.nextInt(3) == 0
                ? Figure.undefined("measure.no-cost")
                : Figure.of((random.nextDouble() - 0.5) * 1e6);
    }

    private NextCheckpoint next() {
        Binding binding = one(Binding.values());
        return new NextCheckpoint(
                new CheckpointCode("CP4"),
                LocalizedText.english("ready" + text()),
                maybe(this::day),
                random.nextInt(9),
                random.nextBoolean()
                        ? new Evaluation.NotEvaluated(binding, "")
                        : new Evaluation.Verdict(
                                one(Outcome.values()), "checkpoint.rule.x", binding, List.of()));
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(800) - 400);
    }

    /** Never blank, and without blanks around it. */
    private String text() {
        String some = "a|b\\c\nd\re/f%g=é’";
        return "x" + some.substring(random.nextInt(some.length())) + "x";
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
