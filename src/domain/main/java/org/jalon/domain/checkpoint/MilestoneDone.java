package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.rollup.Tally;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;

/** Asks that all issues of a milestone are done; a milestone without issues proves nothing. */
public record MilestoneDone(MilestoneCode milestone) implements CriterionKind {

    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        IssueCounts counts = gathered.cube().of(milestone);
        Tally all = counts.all();
        String code = milestone.value();
        if (all.count() == 0) {
            return found(
                    CriterionState.UNKNOWN,
                    Message.of("checkpoint.milestone.no-issues", code),
                    Optional.of(Message.of("checkpoint.milestone.link", code)));
        }
        int open = all.count() - counts.done().count();
        if (open > 0) {
            return found(
                    CriterionState.UNMET,
                    Message.of("checkpoint.milestone.open", code, open, all.count()),
                    Optional.of(Message.of("checkpoint.milestone.finish", code, open)));
        }
        return found(
                CriterionState.MET,
                Message.of("checkpoint.milestone.done", code, all.count()),
                Optional.empty());
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.milestone-done", milestone.value());
    }

    @Override
    public boolean countsIssues() {
        return true;
    }

    private static Finding found(CriterionState state, Message reason, Optional<Message> next) {
        return new Finding(state, reason, next, Optional.empty());
    }
}
