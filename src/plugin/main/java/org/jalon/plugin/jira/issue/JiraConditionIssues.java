package org.jalon.plugin.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.linking.IssueLinking;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.Condition;
import org.jalon.domain.review.ConditionIssues;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

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
    public Optional<JiraIssueId> open(Program program, Rollout rollout, Condition condition) {
        Optional<ActorId> actor =
                condition
                        .askedBy()
                        .or(condition::owner)
                        .filter(someone -> users.getUserByKey(someone.key()) != null);
        Issue rolloutIssue = issues.getIssueObject(rollout.issue().value());
        if (actor.isEmpty() || rolloutIssue == null) {
            LOG.warn("Nobody, or nothing, to open an issue for a condition of {}", rollout.id());
            return Optional.empty();
        }
        return create(users.getUserByKey(actor.get().key()), rolloutIssue, condition)
                .map(
                        made -> {
                            links.link(actor.get(), made, rollout.issue());
                            return made;
                        });
    }

    private Optional<JiraIssueId> create(
            ApplicationUser actor, Issue rolloutIssue, Condition condition) {
        Project project = rolloutIssue.getProjectObject();
        try {
            Issue made =
                    issues.createIssueObject(
                            actor, drafts.of(project, rolloutIssue, condition, actor));
            return Optional.of(new JiraIssueId(made.getId()));
        } catch (CreateException refused) {
            LOG.warn("Jira opens no issue for a condition in {}", project.getKey(), refused);
            return Optional.empty();
        }
    }
}
