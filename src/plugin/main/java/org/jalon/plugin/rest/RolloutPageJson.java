package org.jalon.plugin.rest;

import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.MilestoneStory;
import org.jalon.domain.view.RolloutPage;

import java.util.List;

/**
 * One Business Unit in one program.
 *
 * @param cost null when cost is not followed, or not disclosed
 */
public record RolloutPageJson(
        ProgramJson program,
        String asOf,
        RolloutJson rollout,
        List<ExpectedStepJson> expected,
        List<Workstream> workstreams,
        List<Milestone> milestones,
        DeclaredHistoryJson colours,
        Issues blocked,
        Issues unassigned,
        Issues risks,
        Issues conditions,
        Cost cost,
        boolean costFollowed) {

    /** A workstream with its issues in this rollout; null when they are not disclosed. */
    public record Workstream(
            String code,
            String name,
            Integer issues,
            Integer issuesDone,
            Integer blocked,
            Double percent,
            String percentReason) {}

    /** A milestone with all that was ever forecast for it. */
    public record Milestone(
            MatrixJson.Column milestone,
            CellJson cell,
            List<Told> forecasts,
            String issueKey,
            String assignee,
            boolean mayMove) {}

    /** A forecast as it was recorded; a date of null withdrew it. */
    public record Told(String recordedOn, String date) {}

    /** Issues the viewer may browse, and how many more there are; null when not disclosed. */
    public record Issues(List<CellIssuesJson.Line> issues, Integer withheld, Integer all) {}

    /**
     * Money in thousands of the group's currency; an undefined figure is null beside its reason.
     *
     * @param told where the actual cost is from; null for the program file
     */
    public record Cost(
            Double bac,
            Double pv,
            Double ev,
            Double ac,
            CostTold told,
            Double eac,
            String eacReason) {}

    /** The day a cost is of, and whether it was read in Jira or reported by hand. */
    public record CostTold(String asOf, String origin) {}

    static RolloutPageJson of(RolloutPage page, Words words) {
        return new RolloutPageJson(
                ProgramJson.of(page.program(), words.locale()),
                page.asOf().toString(),
                RolloutJson.of(page.row(), words),
                page.expected().stream()
                        .map(step -> ExpectedStepJson.of(step, page.program().statusDate(), words))
                        .toList(),
                page.workstreams().stream().map(line -> workstream(line, words)).toList(),
                page.milestones().stream().map(story -> milestone(story, words)).toList(),
                DeclaredHistoryJson.of(page.colours()),
                issues(page.blocked(), words),
                issues(page.unassigned(), words),
                issues(page.risks(), words),
                issues(page.conditions(), words),
                cost(page, words),
                page.costFollowed());
    }

    private static Workstream workstream(RolloutPage.WorkstreamLine line, Words words) {
        Figure percent =
                line.counts()
                        .map(IssueCounts::percentDone)
                        .orElseGet(() -> Figure.undefined(UnitDisclosures.NOT_DISCLOSED));
        return new Workstream(
                line.workstream().code().value(),
                line.workstream().name().in(words.locale()),
                line.counts().map(it -> it.all().count()).orElse(null),
                line.counts().map(it -> it.done().count()).orElse(null),
                line.counts().map(IssueCounts::blocked).orElse(null),
                Words.number(percent),
                words.reason(percent));
    }

    private static Milestone milestone(MilestoneStory story, Words words) {
        return new Milestone(
                MatrixJson.column(story.milestone(), words.locale()),
                CellJson.of(story.cell(), words),
                story.forecasts().stream()
                        .map(f -> new Told(f.recordedOn().toString(), Words.day(f.date())))
                        .toList(),
                story.issueKey().map(IssueKey::value).orElse(null),
                story.assignee().orElse(null),
                story.mayMove());
    }

    private static Issues issues(RolloutPage.IssueList list, Words words) {
        return new Issues(
                list.shown().stream()
                        .map(issue -> CellIssuesJson.line(issue, words.locale()))
                        .toList(),
                Words.whole(list.withheld()),
                Words.whole(list.all()));
    }

    private static Cost cost(RolloutPage page, Words words) {
        RolloutFigures figures = page.row().figures();
        return page.row()
                .measured()
                .flatMap(measured -> measured.rollout().budget())
                .filter(budget -> figures.ac().value().isPresent())
                .map(
                        budget ->
                                new Cost(
                                        budget.doubleValue(),
                                        Words.number(figures.pv()),
                                        Words.number(figures.ev()),
                                        Words.number(figures.ac()),
                                        told(page),
                                        Words.number(figures.eac()),
                                        words.reason(figures.eac())))
                .orElse(null);
    }

    private static CostTold told(RolloutPage page) {
        return page.row()
                .measured()
                .flatMap(measured -> measured.report().cost(page.program().statusDate()))
                .map(it -> new CostTold(it.asOf().toString(), Words.word(it.origin())))
                .orElse(null);
    }
}
