package org.jalon.domain.checkpoint;

/** The ports of what criteria ask of Jira's issues. */
public record IssueSources(
        LinkedIssues links,
        FieldValues fields,
        Attachments attachments,
        AttachmentDigests digests,
        JqlCounts counts) {}
