package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.organisation.UnitCalendars;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.rollout.DeclaredColour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is expected of a Business Unit next: first what is late, then what comes next, then what it
 * owes its readers. A rollout with no checkpoint left owes nobody news.
 */
public final class ExpectedSteps {
    /** A colour is declared about once a week. */
    static final long DECLARED_FOR_DAYS = 7;

    /** Nobody has touched a Business Unit's issues for longer than this. */
    static final long SILENT_AFTER_DAYS = 14;

    private final OpenAssessments assessments;
    private final UnitCalendars calendars;

    public ExpectedSteps(OpenAssessments assessments, UnitCalendars calendars) {
        this.assessments = assessments;
        this.calendars = calendars;
    }

    List<ExpectedStep> of(
            RolloutAtHand hand, List<MilestoneStory> stories, Optional<DeclaredColour> declared) {
        LocalDate today = hand.header().statusDate();
        Function<LocalDate, OptionalLong> left = workingDaysLeft(hand, today);
        List<ExpectedStep> steps = new ArrayList<>();
        steps.addAll(overdue(stories, today, left));
        next(stories, left).ifPresent(steps::add);
        hand.row().next().ifPresent(checkpoint -> steps.addAll(gaps(checkpoint, left)));
        if (hand.row().next().isPresent()) {
            declaration(declared, today).ifPresent(steps::add);
            silence(hand).ifPresent(steps::add);
        }
        assessments(hand).ifPresent(steps::add);
        unassigned(hand).ifPresent(steps::add);
        return steps;
    }

    /** Counted by the unit's calendar: weekends and holidays differ between countries. */
    private Function<LocalDate, OptionalLong> workingDaysLeft(RolloutAtHand hand, LocalDate today) {
        Optional<WorkingCalendar> calendar = calendars.of(hand.visible().rollout().id().bu());
        return day ->
                calendar.map(it -> OptionalLong.of(it.workingDaysBetween(today, day)))
                        .orElseGet(OptionalLong::empty);
    }

    private static List<ExpectedStep> overdue(
            List<MilestoneStory> stories, LocalDate today, Function<LocalDate, OptionalLong> left) {
        return stories.stream()
                .filter(story -> story.cell().late())
                .<ExpectedStep>map(
                        story ->
                                new ExpectedStep.Overdue(
                                        story,
                                        ChronoUnit.DAYS.between(expected(story), today),
                                        negated(left.apply(expected(story)))))
                .toList();
    }

    private static OptionalLong negated(OptionalLong days) {
        return days.isPresent() ? OptionalLong.of(-days.getAsLong()) : days;
    }

    private static Optional<ExpectedStep> next(
            List<MilestoneStory> stories, Function<LocalDate, OptionalLong> left) {
        return stories.stream()
                .filter(story -> story.cell().actual().isEmpty() && !story.cell().late())
                .findFirst()
                .map(
                        story ->
                                new ExpectedStep.Reach(
                                        story, expected(story), left.apply(expected(story))));
    }

    private static LocalDate expected(MilestoneStory story) {
        return story.cell().forecast().orElse(story.cell().baseline());
    }

    private static List<ExpectedStep> gaps(
            NextCheckpoint next, Function<LocalDate, OptionalLong> left) {
        OptionalLong days = next.due().map(left).orElseGet(OptionalLong::empty);
        return switch (next.evaluation()) {
            case Evaluation.Verdict verdict ->
                    verdict.gaps().stream()
                            .<ExpectedStep>map(
                                    gap ->
                                            new ExpectedStep.Meet(
                                                    next.code(),
                                                    next.name(),
                                                    next.due(),
                                                    gap,
                                                    days))
                            .toList();
            case Evaluation.NotEvaluated none -> List.of();
        };
    }

    private static Optional<ExpectedStep> declaration(
            Optional<DeclaredColour> declared, LocalDate today) {
        Optional<LocalDate> last = declared.map(DeclaredColour::date);
        boolean recent =
                last.filter(day -> !day.plusDays(DECLARED_FOR_DAYS).isBefore(today)).isPresent();
        return recent ? Optional.empty() : Optional.of(new ExpectedStep.Declare(last));
    }

    private static Optional<ExpectedStep> silence(RolloutAtHand hand) {
        return Stream.of(hand.row().figures().updateAgeDays().value())
                .filter(age -> age.isPresent() && age.getAsDouble() > SILENT_AFTER_DAYS)
                .<ExpectedStep>map(
                        age -> new ExpectedStep.BreakSilence(Math.round(age.getAsDouble())))
                .findFirst();
    }

    private Optional<ExpectedStep> assessments(RolloutAtHand hand) {
        int open = assessments.of(hand.program(), hand.visible().rollout().id());
        return open == 0 ? Optional.empty() : Optional.of(new ExpectedStep.Assess(open));
    }

    private static Optional<ExpectedStep> unassigned(RolloutAtHand hand) {
        return hand.row()
                .measured()
                .map(measured -> measured.cube().withoutMilestone().all().count())
                .filter(count -> count > 0)
                .map(ExpectedStep.Assign::new);
    }
}
