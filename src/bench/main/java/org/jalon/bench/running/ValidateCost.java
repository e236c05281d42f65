package org.jalon.bench.running;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;

import org.jalon.host.jira.JiraSite;

import java.util.List;
import java.util.Map;

/**
 * What the validator takes of a transition: it is called as the workflow engine calls it, with what
 * it writes down of the attempt, on rollouts by turns.
 */
final class ValidateCost {
    private static final int ACTION = 31;

    private final Stage stage;
    private final Validator validator;

    ValidateCost(Stage stage) {
        this.stage = stage;
        this.validator =
                InTheAddOn.of(stage.host())
                        .wired(
                                "org.jalon.plugin.jira.workflow.CheckpointValidator",
                                Validator.class);
    }

    /**
     * @param rollouts ids of their issues
     */
    Timings of(List<Long> rollouts) {
        JiraSite jira = stage.host().jira();
        IssueManager manager = (IssueManager) jira.services().get(IssueManager.class);
        jira.authentication()
                .setLoggedInUser(jira.users().byName(SiteSeeding.ADMINISTRATOR).orElseThrow());
        int[] turn = {0};
        try {
            List<Issue> issues =
                    rollouts.stream()
                            .map(id -> (Issue) manager.getIssueObject(id))
                            .filter(this::isRefused)
                            .toList();
            return Timings.of(
                    stage.options().effort().warmUps(),
                    stage.options().effort().samples(),
                    () -> validate(issues.get(turn[0]++ % issues.size())));
        } finally {
            jira.authentication().clear();
        }
    }

    private void validate(Issue issue) {
        if (!isRefused(issue)) {
            throw new IllegalStateException(issue.getKey() + " was let through");
        }
    }

    /** For what is unmet; an error ends the run. */
    private boolean isRefused(Issue issue) {
        try {
            validator.validate(
                    Map.of("issue", issue, "actionId", ACTION),
                    Map.of("checkpoint", ThirtyCriteria.CHECKPOINT),
                    null);
            return false;
        } catch (InvalidInputException refused) {
            String said = String.valueOf(refused.getGenericErrors());
            if (!said.contains(ThirtyCriteria.CHECKPOINT + "-")) {
                throw new IllegalStateException(said, refused);
            }
            return true;
        } catch (WorkflowException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
