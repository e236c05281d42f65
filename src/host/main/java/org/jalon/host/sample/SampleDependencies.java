package org.jalon.host.sample;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.sample.SampleFiles.Dependency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Who waits for whom, as links between issues. What the group supplies is an issue of the program's
 * project that belongs to no rollout.
 */
final class SampleDependencies {
    private static final LocalDate AGREED = SampleDates.STATUS_DATE.minusWeeks(8);

    private final JiraSite site;
    private final Seeding seeding;
    private final SampleDates dates;

    SampleDependencies(JiraSite site, Seeding seeding, SampleDates dates) {
        this.site = site;
        this.seeding = seeding;
        this.dates = dates;
    }

    /**
     * @param known the issues of BUs by the BU, a space and the summary
     */
    void add(JiraProject program, JiraUser pmo, Map<String, StoredIssue> known) {
        Map<String, StoredIssue> all = new HashMap<>(known);
        long blocks = site.linkTypes().byName("Blocks").orElseThrow().id();
        for (Dependency one : SampleFiles.dependencies()) {
            StoredIssue supplier =
                    all.computeIfAbsent(
                            one.supplier().bu() + " " + one.supplier().item(),
                            key -> ofGroup(one, program, pmo));
            StoredIssue waiting = all.get(one.waiting().bu() + " " + one.waiting().item());
            seeding.link(supplier.id(), waiting.id(), blocks);
        }
    }

    private StoredIssue ofGroup(Dependency one, JiraProject program, JiraUser pmo) {
        NewIssue wanted =
                NewIssue.of(
                                program.id(),
                                site.issueTypes().byName("Task").orElseThrow().id(),
                                one.supplier().item())
                        .assignee(pmo.key())
                        .due(dates.moved(one.supplier().due()));
        if (one.open()) {
            return seeding.issue(
                    pmo, wanted, status("In Progress"), dates.noon(AGREED), dates.noon(AGREED));
        }
        LocalDate done = one.supplier().due();
        return seeding.resolvedIssue(
                pmo,
                wanted,
                status("Done"),
                dates.noon(AGREED),
                dates.noon(done),
                site.resolutions().byName("Done").orElseThrow().id(),
                dates.noon(done));
    }

    private String status(String name) {
        return site.statuses().byName(name).orElseThrow().id();
    }
}
