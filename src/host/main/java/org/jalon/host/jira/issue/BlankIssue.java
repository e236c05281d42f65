package org.jalon.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.host.HostGap;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An issue an add-on is about to create: it knows what was set and nothing else. */
final class BlankIssue implements MutableIssue {
    private Project project;
    private String typeId;
    private String summary;
    private String description = "";
    private ApplicationUser assignee;
    private ApplicationUser reporter;
    private Timestamp due;

    /** What the add-on filled in. */
    NewIssue wanted() {
        NewIssue wanted = NewIssue.of(project.getId(), typeId, summary).description(description);
        wanted = assignee == null ? wanted : wanted.assignee(assignee.getKey());
        wanted = reporter == null ? wanted : wanted.reporter(reporter.getKey());
        return due == null ? wanted : wanted.due(due.toLocalDateTime().toLocalDate());
    }

    @Override
    public void setProjectObject(Project project) {
        this.project = project;
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        this.typeId = issueTypeId;
    }

    @Override
    public void setSummary(String summary) {
        this.summary = summary;
    }

    @Override
    public void setDescription(String description) {
        this.description = Optional.ofNullable(description).orElse("");
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        this.assignee = assignee;
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        this.reporter = reporter;
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        this.due = dueDate;
    }

    @Override
    public Long getId() {
        return null;
    }

    @Override
    public String getKey() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return project == null ? null : project.getId();
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public String getIssueTypeId() {
        return typeId;
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public Status getStatus() {
        throw new HostGap(Issue.class.getName(), "getStatus() before it is created");
    }

    @Override
    public ApplicationUser getAssignee() {
        return assignee;
    }

    @Override
    public Timestamp getDueDate() {
        return due;
    }

    @Override
    public Timestamp getResolutionDate() {
        return null;
    }

    @Override
    public Timestamp getUpdated() {
        return null;
    }

    @Override
    public boolean isSubTask() {
        throw new HostGap(Issue.class.getName(), "isSubTask() before it is created");
    }

    @Override
    public Long getParentId() {
        return null;
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return List.of();
    }

    @Override
    public Set<Label> getLabels() {
        return Set.of();
    }
}
