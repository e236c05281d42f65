package org.jalon.domain.report;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;

/** One thing that changed since last time. */
public record ReportChange(LocalDate date, Kind kind, Message text, Optional<IssueKey> issueKey) {
    /** What sort of change it is. */
    public enum Kind {
        ISSUE_RESOLVED,
        FORECAST_MOVED,
        EVIDENCE_ADDED,
        COLOUR_DECLARED,
        ATTEMPT
    }
}
