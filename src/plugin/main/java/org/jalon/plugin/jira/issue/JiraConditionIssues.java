package org.jalon.plugin.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.linking.IssueLinking;
import org.jalon.domain.review.Condition;
import org.jalon.domain.review.ConditionIssues;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.Set;

/**
 * Conditions as ordinary issues of the program's project, in the name of who asked for the
 * decision. What Jira refuses is logged and tried again by the job.
 */
public final class JiraConditionIssues implements ConditionIssues {
    private static final Logger LOG = LoggerFactory.getLogger(JiraConditionIssues.class);

    private final ConditionDrafts drafts;
    private final IssueManager issues;
    private final UserManager users;
    private final IssueLinking links;

    public JiraConditionIssues(
            ConditionDrafts drafts, IssueManager issues, UserManager users, IssueLinking links) {
        this.drafts = drafts;
        this.issues = issues;
        this.users = users;
        this.links = links;
    }

    @Override
    public Optional<JiraIssueId> open(Condition condition, JiraIssueId doneFor, Set<String> types) {
        Optional<ActorId> actor =
                condition
                        .askedBy()
                        .or(condition::owner)
                        .filter(someone -> users.getUserByKey(someone.key()) != null);
        Issue served = issues.getIssueObject(doneFor.value());
        if (actor.isEmpty() || served == null) {
            LOG.warn("Nobody, or nothing, to open an issue for {}", condition.review());
            return Optional.empty();
        }
        ApplicationUser user = users.getUserByKey(actor.get().key());
        Optional<JiraIssueId> made =
                drafts.types(types, served).stream()
                        .map(type -> create(user, served, condition, type))
                        .flatMap(Optional::stream)
                        .findFirst();
        made.ifPresent(issue -> links.link(actor.get(), issue, doneFor));
        return made;
    }

    private Optional<JiraIssueId> create(
            ApplicationUser actor, Issue served, Condition condition, String type) {
        Project project = served.getProjectObject();
        try {
            Issue made =
                    issues.createIssueObject(actor, drafts.of(project, condition, actor, type));
            return Optional.of(new JiraIssueId(made.getId()));
        } catch (CreateException refused) {
            LOG.warn("Jira opens no issue of type {} in {}", type, project.getKey(), refused);
            return Optional.empty();
        }
    }
}
