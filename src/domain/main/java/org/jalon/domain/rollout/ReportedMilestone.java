package org.jalon.domain.rollout;

import org.jalon.domain.program.MilestoneCode;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a Business Unit reported by hand of one milestone, because its work is not in this Jira.
 *
 * @param asOf the day it speaks of
 * @param percent done, from 0 to 100; 100 when there is an actual date
 * @param forecast when it is expected; empty when nobody said
 * @param actual when it was reached; empty while it was not
 */
public record ReportedMilestone(
        MilestoneCode milestone,
        LocalDate asOf,
        int percent,
        Optional<LocalDate> forecast,
        Optional<LocalDate> actual) {
    public ReportedMilestone {
        if (percent < 0 || percent > 100 || (actual.isPresent() && percent < 100)) {
            throw new IllegalArgumentException(milestone + ": " + percent + " %, " + actual);
        }
    }
}
