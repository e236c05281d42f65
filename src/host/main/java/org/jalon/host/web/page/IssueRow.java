package org.jalon.host.web.page;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issue as lists show it.
 *
 * @param lozenge AUI's class for the colour of the status category
 * @param assignee display name, or empty
 * @param due null without due date
 * @param resolved null while open
 */
public record IssueRow(
        long id,
        String key,
        String summary,
        String type,
        String priority,
        String status,
        String lozenge,
        boolean done,
        String assignee,
        String reporter,
        LocalDate due,
        Instant created,
        Instant updated,
        Instant resolved,
        String resolution) {}
