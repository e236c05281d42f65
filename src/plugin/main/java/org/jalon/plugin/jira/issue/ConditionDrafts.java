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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the issue of a condition in: what the criterion asks, by when, for whom. */
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
    MutableIssue of(Project project, Condition condition, ApplicationUser reporter, String type) {
        Locale locale = Locale.getDefault();
        MutableIssue draft = factory.getIssue();
        draft.setProjectObject(project);
        draft.setIssueTypeId(type);
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

    /**
     * The types to try: what the program counts as a condition, then "Task" or the first other one
     * that is neither a sub-task nor like the issue it is done for.
     */
    List<String> types(Set<String> conditions, Issue doneFor) {
        List<IssueType> whole =
                types.getIssueTypes().stream().filter(type -> !type.isSubTask()).toList();
        Stream<String> chosen =
                whole.stream().map(IssueType::getId).filter(conditions::contains).sorted();
        Stream<String> other =
                whole.stream()
                        .filter(type -> !conditions.contains(type.getId()))
                        .filter(type -> !type.getId().equals(doneFor.getIssueTypeId()))
                        .min(Comparator.comparing(type -> !type.getName().equals(USUAL_TYPE)))
                        .map(IssueType::getId)
                        .stream();
        return Stream.concat(chosen, other).toList();
    }
}
