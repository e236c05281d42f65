package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.time.ZoneOffset;

/**
 * Reads files soon after they are attached to a rollout issue or a milestone's sub-task, so that a
 * decision can name them by their content without a transition reading any.
 */
public final class DigestAttachments implements IssueFollower {
    private final Rollouts rollouts;
    private final Attachments attachments;
    private final AttachmentContents contents;
    private final AttachmentBook book;

    public DigestAttachments(
            Rollouts rollouts,
            Attachments attachments,
            AttachmentContents contents,
            AttachmentBook book) {
        this.rollouts = rollouts;
        this.attachments = attachments;
        this.contents = contents;
        this.book = book;
    }

    @Override
    public void changed(JiraIssueId issue) {
        rollouts.byRolloutIssue(issue)
                .or(() -> rollouts.byMilestoneIssue(issue))
                .map(Rollout::id)
                .ifPresent(rollout -> read(rollout, issue));
    }

    private void read(RolloutId rollout, JiraIssueId issue) {
        for (AttachedProof file : attachments.of(issue, ZoneOffset.UTC)) {
            file.attachment()
                    .filter(attachment -> !book.knows(attachment))
                    .ifPresent(attachment -> read(rollout, issue, file, attachment));
        }
    }

    private void read(RolloutId rollout, JiraIssueId issue, AttachedProof file, long attachment) {
        contents.digestOf(issue, attachment)
                .ifPresent(digest -> book.keep(rollout, issue, file, attachment, digest));
    }
}
