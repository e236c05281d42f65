package org.jalon.plugin.rest;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.ExpectedStep;
import org.jalon.domain.view.MilestoneStory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is expected next; each kind has the members it needs, the others are null.
 *
 * @param kind overdue, reach, meet, declare, break-silence, assess or assign
 * @param code of the milestone or checkpoint
 * @param date when it is expected, or when it last happened
 * @param who of whom it is expected; null when nobody is named
 * @param count days, requirements or issues
 * @param workingDays until the date, or since it when overdue, by the unit's calendar; null without
 *     one
 */
public record ExpectedStepJson(
        String kind,
        String code,
        String name,
        String issueKey,
        String date,
        String who,
        Long count,
        CriterionJson criterion,
        Long workingDays) {

    static ExpectedStepJson of(ExpectedStep step, LocalDate asOf, Words words) {
        return switch (step) {
            case ExpectedStep.Overdue late ->
                    milestone(
                            "overdue",
                            late.story(),
                            expected(late.story()),
                            late.days(),
                            late.worked(),
                            words);
            case ExpectedStep.Reach next ->
                    milestone("reach", next.story(), next.expected(), null, next.left(), words);
            case ExpectedStep.Meet gap ->
                    new ExpectedStepJson(
                            "meet",
                            gap.checkpoint().value(),
                            gap.name().in(words.locale()),
                            null,
                            Words.day(gap.due()),
                            gap.criterion().criterion().owner().in(words.locale()),
                            null,
                            CriterionJson.of(gap.criterion(), asOf, words),
                            Words.whole(gap.left()));
            case ExpectedStep.Declare again -> of("declare", again.last(), null);
            case ExpectedStep.BreakSilence silence ->
                    of("break-silence", Optional.empty(), silence.days());
            case ExpectedStep.Assess open ->
                    of("assess", Optional.empty(), (long) open.requirements());
            case ExpectedStep.Assign stray -> of("assign", Optional.empty(), (long) stray.issues());
        };
    }

    private static ExpectedStepJson of(String kind, Optional<LocalDate> date, Long count) {
        return new ExpectedStepJson(
                kind, null, null, null, Words.day(date), null, count, null, null);
    }

    private static ExpectedStepJson milestone(
            String kind,
            MilestoneStory story,
            LocalDate date,
            Long days,
            OptionalLong worked,
            Words words) {
        return new ExpectedStepJson(
                kind,
                story.cell().milestone().value(),
                story.milestone().planned().name().in(words.locale()),
                story.issueKey().map(IssueKey::value).orElse(null),
                date.toString(),
                story.assignee().orElse(null),
                days,
                null,
                Words.whole(worked));
    }

    private static LocalDate expected(MilestoneStory story) {
        return story.cell().forecast().orElse(story.cell().baseline());
    }
}
