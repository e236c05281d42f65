package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

public class AbstractMessageSet implements MessageSet {

    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();

    AbstractMessageSet() {}

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
