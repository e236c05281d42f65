package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.util.io.InputStreamConsumer;

import java.io.IOException;
import java.util.List;

public interface AttachmentManager {

    List<Attachment> getAttachments(Issue issue);

    <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer)
            throws IOException;
}
