package org.jalon.host.jira.issue;

import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.time.Instant;
import java.util.Optional;

/** Brings an issue into the world: checks, key, then the initial action of its workflow. */
public final class IssueCreation {
    private final SiteDatabase site;
    private final Projects projects;
    private final Priorities priorities;
    private final IssueRules rules;
    private final IssueFlow flow;

    public IssueCreation(
            SiteDatabase site,
            Projects projects,
            Priorities priorities,
            IssueRules rules,
            IssueFlow flow) {
        this.site = site;
        this.projects = projects;
        this.priorities = priorities;
        this.rules = rules;
        this.flow = flow;
    }

    StoredIssue create(JiraUser actor, NewIssue wanted) {
        return site.inTransaction(
                () -> {
                    rules.checkCreate(actor, wanted);
                    return unchecked(actor, wanted);
                });
    }

    /** What an add-on creates through the issue manager is not asked for permission, as in Jira. */
    StoredIssue createForAddOn(JiraUser actor, NewIssue wanted) {
        return site.inTransaction(() -> unchecked(actor, wanted));
    }

    private StoredIssue unchecked(JiraUser actor, NewIssue wanted) {
        long number = projects.reserveIssueNumbers(wanted.projectId(), 1);
        return flow.begin(actor, unsaved(actor, wanted, site.nextId(), number));
    }

    private StoredIssue unsaved(JiraUser actor, NewIssue wanted, long id, long number) {
        Instant now = site.now();
        String projectKey = projects.byId(wanted.projectId()).orElseThrow().key();
        return new StoredIssue(
                id,
                projectKey + "-" + number,
                wanted.projectId(),
                number,
                wanted.typeId(),
                StoredIssue.NO_STATUS,
                wanted.priorityId().orElseGet(() -> priorities.standard().id()),
                Optional.empty(),
                wanted.parentId(),
                wanted.summary().strip(),
                wanted.description(),
                wanted.assigneeKey(),
                wanted.reporterKey().orElse(actor.key()),
                actor.key(),
                wanted.due(),
                now,
                now,
                Optional.empty(),
                wanted.labels().stream().distinct().toList(),
                StoredIssue.NO_WORKFLOW);
    }
}
