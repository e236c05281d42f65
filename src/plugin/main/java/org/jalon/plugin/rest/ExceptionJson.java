package org.jalon.plugin.rest;

import java.util.List;

/** Something a Business Unit does not meet, and how that stands. */
public record ExceptionJson(
        int number,
        String kind,
        String state,
        String subject,
        String by,
        String at,
        String owner,
        String reason,
        String control,
        String until,
        long daysLeft,
        int renewals,
        boolean pending,
        String approvedBy,
        List<Step> steps) {

    /** What was done about it. */
    public record Step(String kind, String by, String at, String reason, String until) {}
}
