package com.atlassian.jira.util;

public class MessageSetImpl extends AbstractMessageSet {

    private static final long serialVersionUID = 1L;
}
