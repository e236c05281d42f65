package org.jalon.host.jira.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.util.io.InputStreamConsumer;

import org.jalon.host.HostGap;

import java.util.List;

/** A Jira in which nobody has attached anything; the host has no way to. */
public final class NoAttachments implements AttachmentManager {
    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return List.of();
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) {
        throw new HostGap(AttachmentManager.class.getName(), "streamAttachmentContent");
    }
}
