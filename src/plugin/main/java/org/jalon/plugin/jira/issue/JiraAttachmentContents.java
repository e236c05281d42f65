package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.util.io.InputStreamConsumer;

import org.jalon.domain.checkpoint.AttachmentContents;
import org.jalon.domain.shared.JiraIssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Streams files through Jira's attachment manager; none is ever held in memory as a whole. */
public final class JiraAttachmentContents implements AttachmentContents {
    private static final Logger LOG = LoggerFactory.getLogger(JiraAttachmentContents.class);
    private static final int AT_ONCE = 64 * 1024;

    private final IssueManager issues;
    private final AttachmentManager attachments;

    public JiraAttachmentContents(IssueManager issues, AttachmentManager attachments) {
        this.issues = issues;
        this.attachments = attachments;
    }

    @Override
    public Optional<String> digestOf(JiraIssueId id, long attachment) {
        Issue issue = issues.getIssueObject(id.value());
        return issue == null
                ? Optional.empty()
                : attachments.getAttachments(issue).stream()
                        .filter(file -> file.getId() == attachment)
                        .findFirst()
                        .flatMap(this::digest);
    }

    private Optional<String> digest(Attachment file) {
        try {
            return Optional.of(attachments.streamAttachmentContent(file, new Sha256()));
        } catch (IOException unreadable) {
            LOG.warn("Attachment {} can't be read", file.getId(), unreadable);
            return Optional.empty();
        }
    }

    private static final class Sha256 implements InputStreamConsumer<String> {
        @Override
        public String withInputStream(InputStream content) throws IOException {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] part = new byte[AT_ONCE];
                for (int read = content.read(part); read >= 0; read = content.read(part)) {
                    digest.update(part, 0, read);
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }
    }
}
