package com.atlassian.jira.issue.attachment;

import java.sql.Timestamp;

public class Attachment {

    private final Long id;
    private final String filename;
    private final Timestamp created;

    /** Jira makes them of a row of its database. */
    Attachment(Long id, String filename, Timestamp created) {
        this.id = id;
        this.filename = filename;
        this.created = created;
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
}
