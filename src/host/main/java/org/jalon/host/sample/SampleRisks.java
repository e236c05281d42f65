package org.jalon.host.sample;

import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.sample.SampleFiles.Risk;

import java.time.LocalDate;
import java.util.Map;

/**
 * The program's risks as issues of its project. One that threatens a BU is linked to its rollout
 * issue; the others threaten the whole and are found in Jira alone.
 */
final class SampleRisks {
    private static final LocalDate RAISED = SampleDates.STATUS_DATE.minusWeeks(6);

    private final Seeding seeding;
    private final SampleDates dates;
    private final long linkType;

    SampleRisks(Seeding seeding, SampleDates dates, long linkType) {
        this.seeding = seeding;
        this.dates = dates;
        this.linkType = linkType;
    }

    /**
     * @param typeId of the issue type for risks
     * @param statusId where they all stand
     * @param rollouts the rollout issues by BU
     */
    void add(
            JiraProject program,
            JiraUser pmo,
            String typeId,
            String statusId,
            Map<String, StoredIssue> rollouts) {
        for (Risk risk : SampleFiles.risks()) {
            NewIssue wanted =
                    NewIssue.of(program.id(), typeId, risk.summary())
                            .description(description(risk))
                            .assignee(pmo.key());
            StoredIssue issue =
                    seeding.issue(
                            pmo,
                            risk.dueDate().map(dates::moved).map(wanted::due).orElse(wanted),
                            statusId,
                            dates.noon(RAISED),
                            dates.noon(RAISED));
            risk.bus().forEach(bu -> seeding.link(issue.id(), rollouts.get(bu).id(), linkType));
        }
    }

    private static String description(Risk risk) {
        return String.join(
                "\n",
                "Probability: " + risk.probability() + " of 5",
                "Impact: " + risk.impact() + " of 5",
                "Chance: " + risk.chancePercent() + " %",
                "Cost: " + risk.cost() + " k",
                "Exposure: " + risk.exposure() + " k");
    }
}
