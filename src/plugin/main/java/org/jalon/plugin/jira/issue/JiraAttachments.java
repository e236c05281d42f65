package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;

import org.jalon.domain.checkpoint.AttachedProof;
import org.jalon.domain.checkpoint.Attachments;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Attachments by Jira's attachment manager, web links by the manager of remote links. */
public final class JiraAttachments implements Attachments {
    private final IssueManager issues;
    private final AttachmentManager attachments;
    private final RemoteIssueLinkManager links;

    public JiraAttachments(
            IssueManager issues, AttachmentManager attachments, RemoteIssueLinkManager links) {
        this.issues = issues;
        this.attachments = attachments;
        this.links = links;
    }

    @Override
    public List<AttachedProof> of(JiraIssueId id, ZoneId zone) {
        Issue issue = issues.getIssueObject(id.value());
        if (issue == null) {
            return List.of();
        }
        return Stream.concat(
                        attachments.getAttachments(issue).stream().map(it -> proof(it, zone)),
                        links.getRemoteIssueLinksForIssue(issue).stream()
                                .map(JiraAttachments::proof))
                .toList();
    }

    private static AttachedProof proof(Attachment attachment, ZoneId zone) {
        return new AttachedProof(
                attachment.getFilename(),
                "attachment " + attachment.getId() + " " + attachment.getFilename(),
                Optional.of(LocalDate.ofInstant(attachment.getCreated().toInstant(), zone)),
                Optional.of(attachment.getId()),
                Optional.ofNullable(attachment.getAuthorKey()).map(ActorId::new),
                Optional.empty());
    }

    private static AttachedProof proof(RemoteIssueLink link) {
        return new AttachedProof(
                Objects.requireNonNullElse(link.getTitle(), link.getUrl()),
                link.getUrl(),
                Optional.empty());
    }
}
