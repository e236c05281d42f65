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
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An issue as the Jira API shows it. Two objects are equal if they stand for the same issue, as in
 * Jira; during a transition one instance follows the draft.
 */
public final class JiraIssue implements MutableIssue {
    private final IssueDraft draft;
    private final IssueObjects objects;

    JiraIssue(IssueDraft draft, IssueObjects objects) {
        this.draft = draft;
        this.objects = objects;
    }

    public StoredIssue stored() {
        return draft.now();
    }

    @Override
    public Long getId() {
        return stored().id();
    }

    @Override
    public String getKey() {
        return stored().key();
    }

    @Override
    public Long getProjectId() {
        return stored().projectId();
    }

    @Override
    public Project getProjectObject() {
        return objects.project(stored().projectId());
    }

    @Override
    public String getIssueTypeId() {
        return stored().typeId();
    }

    @Override
    public String getSummary() {
        return stored().summary();
    }

    @Override
    public Status getStatus() {
        return objects.status(stored().statusId());
    }

    @Override
    public ApplicationUser getAssignee() {
        return stored().assigneeKey().map(objects::user).orElse(null);
    }

    /** Midnight of the JVM's zone, as Jira reads the column. */
    @Override
    public Timestamp getDueDate() {
        return stored().due().map(day -> Timestamp.valueOf(day.atStartOfDay())).orElse(null);
    }

    @Override
    public Timestamp getResolutionDate() {
        return stored().resolved().map(Timestamp::from).orElse(null);
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(stored().updated());
    }

    @Override
    public boolean isSubTask() {
        return objects.subTask(stored().typeId());
    }

    @Override
    public Long getParentId() {
        return stored().parentId().orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return objects.subTasks(stored().id());
    }

    @Override
    public Set<Label> getLabels() {
        return stored().labels().stream()
                .map(label -> new Label(null, stored().id(), label))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void setProjectObject(Project project) {
        throw gap("setProjectObject");
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        throw gap("setIssueTypeId");
    }

    @Override
    public void setSummary(String summary) {
        throw gap("setSummary");
    }

    @Override
    public void setDescription(String description) {
        throw gap("setDescription");
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        throw gap("setAssignee");
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        throw gap("setReporter");
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        throw gap("setDueDate");
    }

    /** What an add-on changes it changes through the issue service, or by a transition. */
    private static HostGap gap(String setter) {
        return new HostGap(MutableIssue.class.getName(), setter + " of a stored issue");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssue issue && issue.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getId());
    }

    @Override
    public String toString() {
        return getKey();
    }
}
