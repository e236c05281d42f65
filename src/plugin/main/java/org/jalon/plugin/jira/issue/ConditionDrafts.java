package org.jalon.plugin.jira.issue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.review.Condition;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.viewer.Texts;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Locale;

/**
 * Fills the issue of a condition in: what the criterion asks, by when, for whom. Its type is
 * "Task", or the first that is neither a sub-task nor the rollout's own.
 */
public final class ConditionDrafts {
    private static final String USUAL_TYPE = "Task";

    private final IssueFactory factory;
    private final IssueTypeManager types;
    private final UserManager users;
    private final Texts texts;

    public ConditionDrafts(
            IssueFactory factory, IssueTypeManager types, UserManager users, Texts texts) {
        this.factory = factory;
        this.types = types;
        this.users = users;
        this.texts = texts;
    }

    /** The issue to be created, in the site's own language. */
    MutableIssue of(
            Project project, Issue rolloutIssue, Condition condition, ApplicationUser reporter) {
        Locale locale = Locale.getDefault();
        MutableIssue draft = factory.getIssue();
        draft.setProjectObject(project);
        draft.setIssueTypeId(typeOtherThan(rolloutIssue.getIssueTypeId()));
        draft.setSummary(
                condition.review().checkpoint()
                        + " "
                        + condition.review().rollout().bu()
                        + ": "
                        + condition.text().in(locale));
        draft.setDescription(
                texts.of(
                        "review.condition.description",
                        locale,
                        condition.review().checkpoint().value(),
                        condition.review().rollout().bu().value()));
        draft.setDueDate(Timestamp.valueOf(condition.due().atStartOfDay()));
        draft.setReporter(reporter);
        condition.owner().map(ActorId::key).map(users::getUserByKey).ifPresent(draft::setAssignee);
        return draft;
    }

    private String typeOtherThan(String rolloutType) {
        return types.getIssueTypes().stream()
                .filter(type -> !type.isSubTask() && !type.getId().equals(rolloutType))
                .min(Comparator.comparing(type -> !type.getName().equals(USUAL_TYPE)))
                .map(IssueType::getId)
                .orElse(rolloutType);
    }
}
