package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks that all issues linked with the rollout issue have got as far as a state; no linked issue
 * proves nothing.
 *
 * @param linkType empty: whatever the type
 * @param state they are in that state or beyond
 * @param status when present, they are in this very status
 */
public record LinkedIssuesInState(
        Optional<JiraRef> linkType, IssueState state, Optional<JiraRef> status)
        implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        List<LinkedIssue> linked = gathered.readings().linked(linkType);
        Message wanted = wanted();
        int all = linked.size();
        int open = (int) linked.stream().filter(issue -> !isThere(issue)).count();
        if (all == 0) {
            return Finding.open(
                    CriterionState.UNKNOWN,
                    Message.of("checkpoint.linked.none"),
                    linkType.map(type -> Message.of("checkpoint.linked.link-type", type.name()))
                            .orElseGet(() -> Message.of("checkpoint.linked.link")));
        }
        if (open > 0) {
            return Finding.open(
                    CriterionState.UNMET,
                    Message.of("checkpoint.linked.open", open, all, wanted),
                    Message.of("checkpoint.linked.finish", open, wanted));
        }
        return Finding.met(
                Message.of("checkpoint.linked.met", all, wanted),
                new Evidence(criterion, asOf, "linked issues: " + all));
    }

    private boolean isThere(LinkedIssue issue) {
        return status.map(wanted -> wanted.is(issue.statusId(), issue.statusName()))
                .orElseGet(() -> issue.state().compareTo(state) >= 0);
    }

    private Message wanted() {
        return status.map(wanted -> Message.of("checkpoint.linked.status", wanted.name()))
                .orElseGet(
                        () ->
                                switch (state) {
                                    case TODO -> Message.of("checkpoint.linked.todo");
                                    case IN_PROGRESS -> Message.of("checkpoint.linked.in-progress");
                                    case DONE -> Message.of("checkpoint.linked.done");
                                });
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.linked-issues");
    }

    @Override
    public boolean countsIssues() {
        return true;
    }
}
