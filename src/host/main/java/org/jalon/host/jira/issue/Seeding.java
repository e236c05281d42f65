package org.jalon.host.jira.issue;

import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a fresh site with past work in few, large inserts: dates and statuses as given, no
 * permission checks, no history, no events. Nothing is stored before {@link #save}, which must
 * follow: it also moves the projects' counters on. One instance per fill, used by one thread while
 * nobody else creates issues.
 */
public final class Seeding {
    private static final int ID_BLOCK = 500;

    private final SiteDatabase site;
    private final IssueRows rows;
    private final Projects projects;
    private final Priorities priorities;
    private final IssueFlow flow;

    private final List<Long> ids = new ArrayList<>();
    private final Map<Long, JiraProject> seen = new HashMap<>();
    private final Map<Long, Integer> noted = new HashMap<>();
    private final Map<Long, Long> nextNumber = new HashMap<>();
    private final List<StoredIssue> issues = new ArrayList<>();
    private final List<Object[]> links = new ArrayList<>();
    private final List<Object[]> comments = new ArrayList<>();

    public Seeding(
            SiteDatabase site,
            IssueRows rows,
            Projects projects,
            Priorities priorities,
            IssueFlow flow) {
        this.site = site;
        this.rows = rows;
        this.projects = projects;
        this.priorities = priorities;
        this.flow = flow;
    }

    /**
     * Notes an issue and gives it its id and key at once, so that later ones can name it as parent
     * or link to it.
     *
     * @param statusId must be a status of the workflow that rules the project and type
     */
    public StoredIssue issue(
            JiraUser creator, NewIssue wanted, String statusId, Instant created, Instant updated) {
        return note(
                creator, wanted, statusId, created, updated, Optional.empty(), Optional.empty());
    }

    /** The same for an issue that is settled. */
    public StoredIssue resolvedIssue(
            JiraUser creator,
            NewIssue wanted,
            String statusId,
            Instant created,
            Instant updated,
            String resolutionId,
            Instant resolved) {
        return note(
                creator,
                wanted,
                statusId,
                created,
                updated,
                Optional.of(resolutionId),
                Optional.of(resolved));
    }

    public void link(long sourceId, long destinationId, long typeId) {
        links.add(new Object[] {nextId(), typeId, sourceId, destinationId, (long) links.size()});
    }

    public void comment(JiraUser author, long issueId, String body, Instant created) {
        comments.add(
                Comments.row(
                        new JiraComment(nextId(), issueId, author.key(), body, created, created)));
    }

    /** Stores everything noted so far in one transaction. */
    public void save() {
        site.inTransaction(
                () -> {
                    noted.forEach(projects::reserveIssueNumbers);
                    rows.insert(flow.place(issues));
                    site.batch("insert into issuelink values (?, ?, ?, ?, ?)", links);
                    site.batch("insert into jiraaction values (?, ?, ?, ?, ?, ?)", comments);
                });
        List.of(issues, links, comments).forEach(List::clear);
        noted.clear();
        nextNumber.clear();
    }

    private StoredIssue note(
            JiraUser creator,
            NewIssue wanted,
            String statusId,
            Instant created,
            Instant updated,
            Optional<String> resolutionId,
            Optional<Instant> resolved) {
        JiraProject project =
                seen.computeIfAbsent(wanted.projectId(), id -> projects.byId(id).orElseThrow());
        long number = nextNumber(wanted.projectId());
        StoredIssue issue =
                new StoredIssue(
                        nextId(),
                        project.key() + "-" + number,
                        project.id(),
                        number,
                        wanted.typeId(),
                        statusId,
                        wanted.priorityId().orElseGet(() -> priorities.standard().id()),
                        resolutionId,
                        wanted.parentId(),
                        wanted.summary(),
                        wanted.description(),
                        wanted.assigneeKey(),
                        wanted.reporterKey().orElse(creator.key()),
                        creator.key(),
                        wanted.due(),
                        created,
                        updated,
                        resolved,
                        wanted.labels(),
                        StoredIssue.NO_WORKFLOW);
        issues.add(issue);
        return issue;
    }

    private long nextNumber(long projectId) {
        noted.merge(projectId, 1, Integer::sum);
        long number = nextNumber.computeIfAbsent(projectId, projects::nextIssueNumber);
        nextNumber.put(projectId, number + 1);
        return number;
    }

    private long nextId() {
        if (ids.isEmpty()) {
            ids.addAll(site.nextIds(ID_BLOCK).reversed());
        }
        return ids.remove(ids.size() - 1);
    }
}
