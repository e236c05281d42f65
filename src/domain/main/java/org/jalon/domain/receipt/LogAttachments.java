package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.AttachedProof;
import org.jalon.domain.checkpoint.AttachmentRecord;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Clock;
import java.time.ZoneOffset;

/** Notes in the decision log which file was attached, by whom, and its content. */
public final class LogAttachments implements AttachmentRecord {
    private final DecisionLog log;
    private final Clock clock;

    public LogAttachments(DecisionLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void attached(RolloutId rollout, JiraIssueId issue, AttachedProof file) {
        LogEntry entry =
                LogEntry.of(rollout, LogKind.EVIDENCE_ADDED, clock.instant())
                        .about(issue)
                        .evidence(
                                new FrozenEvidence(
                                        "",
                                        file.name(),
                                        file.reference(),
                                        file.digest(),
                                        file.day()
                                                .map(
                                                        day ->
                                                                day.atStartOfDay(ZoneOffset.UTC)
                                                                        .toInstant()),
                                        file.by()));
        log.append(file.by().map(who -> entry.person(Part.ACTED, who)).orElse(entry));
    }
}
