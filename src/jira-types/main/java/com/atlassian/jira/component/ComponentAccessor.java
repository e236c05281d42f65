package com.atlassian.jira.component;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.link.IssueLinkManager;

import org.jalon.jiratypes.JiraComponents;

/** Jira's static access to its components; answers with what the host put into JiraComponents. */
public class ComponentAccessor {

    public static <T> T getComponent(Class<T> type) {
        return JiraComponents.find(type);
    }

    public static AttachmentManager getAttachmentManager() {
        return JiraComponents.find(AttachmentManager.class);
    }

    public static IssueFactory getIssueFactory() {
        return JiraComponents.find(IssueFactory.class);
    }

    public static IssueLinkManager getIssueLinkManager() {
        return JiraComponents.find(IssueLinkManager.class);
    }
}
