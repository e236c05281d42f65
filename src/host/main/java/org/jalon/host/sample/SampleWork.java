package org.jalon.host.sample;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.sample.SampleFiles.Awaited;
import org.jalon.host.sample.SampleFiles.MilestoneStanding;
import org.jalon.host.sample.SampleFiles.Standing;
import org.jalon.host.sample.SampleFiles.WorkItem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The issues a BU works on: the same list for every BU, as far done as its standing says. */
final class SampleWork {
    private final JiraSite site;
    private final Seeding seeding;
    private final SampleDates dates;
    private final long linkType;
    private final List<WorkItem> items = SampleFiles.workItems();
    private final List<Awaited> dated =
            SampleFiles.dependencies().stream()
                    .filter(SampleFiles.Dependency::open)
                    .flatMap(one -> Stream.of(one.waiting(), one.supplier()))
                    .toList();

    SampleWork(JiraSite site, Seeding seeding, SampleDates dates, long linkType) {
        this.site = site;
        this.seeding = seeding;
        this.dates = dates;
        this.linkType = linkType;
    }

    /**
     * @param milestones the milestone sub-tasks by code
     * @return the issues by summary
     */
    Map<String, StoredIssue> of(
            Standing standing,
            JiraProject project,
            JiraUser lead,
            Map<String, StoredIssue> milestones) {
        Map<String, StoredIssue> made = new HashMap<>();
        LocalDate begin = standing.milestones().getFirst().dueDate().minusWeeks(1);
        for (MilestoneStanding at : standing.milestones()) {
            LocalDate end = at.resolvedDate().orElse(earlier(at.dueDate(), standing.lastUpdated()));
            Span span = new Span(earlier(begin, end), end, standing.lastUpdated());
            for (StoredIssue issue : ofMilestone(standing.bu(), at, project, lead, span)) {
                seeding.link(issue.id(), milestones.get(at.code()).id(), linkType);
                made.put(issue.summary(), issue);
            }
            begin = end;
        }
        return made;
    }

    private record Span(LocalDate begin, LocalDate end, LocalDate lastUpdate) {
        LocalDate share(int position, int of) {
            return begin.plusDays(ChronoUnit.DAYS.between(begin, end) * position / of);
        }
    }

    private List<StoredIssue> ofMilestone(
            String bu, MilestoneStanding at, JiraProject project, JiraUser lead, Span span) {
        List<WorkItem> mine = new ArrayList<>(items);
        mine.removeIf(item -> !item.milestone().equals(at.code()));
        int done = Math.round(mine.size() * at.percent() / 100f);
        mine.stream()
                .filter(item -> item.summary().equals(at.next()))
                .findFirst()
                .ifPresent(next -> moveTo(done, next, mine));
        List<StoredIssue> made = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            WorkItem item = mine.get(i);
            NewIssue wanted =
                    NewIssue.of(
                                    project.id(),
                                    site.issueTypes().byName(item.type()).orElseThrow().id(),
                                    item.summary())
                            .assignee(lead.key())
                            .labels(List.of(item.workstream()))
                            .due(dates.moved(due(bu, item, at)));
            made.add(
                    i < done
                            ? done(wanted, lead, span, i + 1, mine.size())
                            : open(wanted, lead, span, i == done, at.percent() > 0));
        }
        return made;
    }

    /** The day that a dependency says, else the one of the milestone. */
    private LocalDate due(String bu, WorkItem item, MilestoneStanding at) {
        return dated.stream()
                .filter(one -> one.bu().equals(bu) && one.item().equals(item.summary()))
                .map(Awaited::due)
                .findFirst()
                .orElseGet(at::dueDate);
    }

    private static void moveTo(int position, WorkItem item, List<WorkItem> list) {
        list.remove(item);
        list.add(position, item);
    }

    private StoredIssue done(NewIssue wanted, JiraUser lead, Span span, int position, int of) {
        LocalDate resolved = span.share(position, of);
        boolean last = wanted.summary().equals(items.getLast().summary());
        LocalDate updated = last ? span.lastUpdate() : resolved;
        return seeding.resolvedIssue(
                lead,
                wanted,
                statusId("Done"),
                dates.noon(span.begin().minusWeeks(3)),
                dates.noon(updated),
                site.resolutions().byName("Done").orElseThrow().id(),
                dates.noon(resolved));
    }

    /**
     * The next issue to do is the one last touched, also in a milestone where no work has begun
     * yet.
     */
    private StoredIssue open(
            NewIssue wanted, JiraUser lead, Span span, boolean next, boolean begun) {
        LocalDate created = earlier(span.begin(), span.lastUpdate()).minusWeeks(3);
        LocalDate updated = next ? span.lastUpdate() : created;
        return seeding.issue(
                lead,
                wanted,
                statusId(next && begun ? "In Progress" : "To Do"),
                dates.noon(created),
                dates.noon(updated));
    }

    private String statusId(String name) {
        return site.statuses().byName(name).orElseThrow().id();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
