package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;

import java.sql.Timestamp;
import java.util.List;

public class ChangeHistory {

    public Long getId() {
        return null;
    }

    public String getAuthorKey() {
        return null;
    }

    public Timestamp getTimePerformed() {
        return null;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return List.of();
    }
}
