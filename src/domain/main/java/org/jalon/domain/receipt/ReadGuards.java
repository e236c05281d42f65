package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the guards of all linked workflows, for administrators of Jira. */
public final class ReadGuards {
    static final String FORBIDDEN = "receipt.guard.forbidden";
    private static final int MOST_OBSERVED = 100;

    private final ProgramAccess access;
    private final GuardParts parts;
    private final OfferedCheckpoints offered;
    private final Attempts attempts;
    private final IssueReadings issues;

    public ReadGuards(
            ProgramAccess access,
            GuardParts parts,
            OfferedCheckpoints offered,
            Attempts attempts,
            IssueReadings issues) {
        this.access = access;
        this.parts = parts;
        this.offered = offered;
        this.attempts = attempts;
        this.issues = issues;
    }

    /** The board, or refused to who does not administer Jira. */
    public GuardBoard of(ActorId actor) {
        require(actor);
        List<ActiveWorkflow> active = parts.workflows();
        var byProject = offered.byProject();
        Map<String, StatusFace> statuses = parts.statuses();
        return new GuardBoard(
                active.stream()
                        .map(w -> line(w, OfferedCheckpoints.of(w, byProject), statuses))
                        .toList(),
                statuses,
                parts.defects(active),
                observed());
    }

    void require(ActorId actor) {
        if (!access.mayImport(actor)) {
            throw Refused.forbidden(FORBIDDEN);
        }
    }

    private GuardedWorkflowLine line(
            ActiveWorkflow workflow, List<CheckpointCode> codes, Map<String, StatusFace> statuses) {
        return new GuardedWorkflowLine(
                workflow,
                codes,
                proposed(workflow, codes, statuses),
                parts.draft(workflow.name())
                        .map(draft -> GuardDifference.between(workflow.ways(), draft)));
    }

    /**
     * The first transition that finishes work, if nothing of the workflow is guarded yet, by the
     * last checkpoint of the program.
     */
    private static Map<Integer, CheckpointCode> proposed(
            ActiveWorkflow workflow, List<CheckpointCode> codes, Map<String, StatusFace> statuses) {
        Map<Integer, CheckpointCode> proposed = new HashMap<>();
        boolean isGuarded = workflow.ways().stream().anyMatch(w -> !w.validators().isEmpty());
        if (!isGuarded && !codes.isEmpty()) {
            for (Way way : workflow.ways()) {
                boolean comesFromWork =
                        way.from().stream().anyMatch(from -> !isDone(from, statuses));
                if (comesFromWork && isDone(way.to(), statuses)) {
                    proposed.put(way.action(), codes.getLast());
                }
            }
        }
        return proposed;
    }

    private static boolean isDone(String status, Map<String, StatusFace> statuses) {
        return Optional.ofNullable(statuses.get(status)).map(StatusFace::done).orElse(false);
    }

    private List<ObservedAttempt> observed() {
        List<Attempt> stopped = attempts.observed(MOST_OBSERVED);
        Map<JiraIssueId, IssueHead> heads =
                issues.headsOf(stopped.stream().map(Attempt::issue).toList());
        return stopped.stream()
                .map(
                        attempt ->
                                new ObservedAttempt(
                                        attempt,
                                        Optional.ofNullable(heads.get(attempt.issue()))
                                                .map(IssueHead::key)))
                .toList();
    }
}
