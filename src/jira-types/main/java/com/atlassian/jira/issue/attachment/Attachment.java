package com.atlassian.jira.issue.attachment;

import java.sql.Timestamp;

public class Attachment {

    private final Long id;
    private final String filename;
    private final Timestamp created;
    private final String authorKey;

    /** Jira makes them of a row of its database. */
    Attachment(Long id, String filename, Timestamp created, String authorKey) {
        this.id = id;
        this.filename = filename;
        this.created = created;
        this.authorKey = authorKey;
    }

    public Long getId() {
        return id;
    }

    public String getFilename() {
        return filename;
    }

    public Timestamp getCreated() {
        return created;
    }

    public String getAuthorKey() {
        return authorKey;
    }
}
