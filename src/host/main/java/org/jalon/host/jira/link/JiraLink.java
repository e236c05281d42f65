package org.jalon.host.jira.link;

/** One link; the source does the outward thing to the destination. */
public record JiraLink(long id, long typeId, long sourceId, long destinationId, long sequence) {}
