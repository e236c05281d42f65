package com.atlassian.jira.user;

public interface ApplicationUser {

    String getKey();

    String getUsername();

    String getDisplayName();

    boolean isActive();
}
