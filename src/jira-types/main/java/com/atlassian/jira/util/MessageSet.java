package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

public interface MessageSet extends Serializable {

    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String message);
}
