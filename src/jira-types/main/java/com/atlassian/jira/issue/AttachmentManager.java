package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;

import java.util.List;

public interface AttachmentManager {

    List<Attachment> getAttachments(Issue issue);
}
