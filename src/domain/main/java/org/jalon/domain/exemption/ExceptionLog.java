package org.jalon.domain.exemption;

import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.Part;

import java.time.Instant;
import java.util.Optional;

/** What becomes of exceptions, as the decision log has it. */
final class ExceptionLog {
    private ExceptionLog() {}

    static LogEntry of(RecordedException said) {
        return entry(said, LogKind.EXCEPTION_ASKED, said.at())
                .fact("reason", said.reason())
                .fact("control", Optional.of(said.control()).filter(text -> !text.isBlank()))
                .fact("until", said.firstUntil())
                .person(Part.PROPOSED, said.by())
                .person(Part.ACTED, said.owner());
    }

    static LogEntry of(RecordedException said, ExceptionStep step) {
        return entry(said, kind(step), step.at())
                .fact("reason", Optional.of(step.reason()).filter(text -> !text.isBlank()))
                .fact("until", step.until())
                .person(part(step), step.by());
    }

    /** Its last day is over; with more time it may run out again. */
    static LogEntry expired(RecordedException said, Instant at) {
        return entry(said, LogKind.EXCEPTION_EXPIRED, at).fact("until", said.until());
    }

    private static LogKind kind(ExceptionStep step) {
        return switch (step.kind()) {
            case APPROVED -> LogKind.EXCEPTION_GRANTED;
            case DECLINED -> LogKind.EXCEPTION_REFUSED;
            case ASKED_LONGER -> LogKind.EXCEPTION_EXTENDED;
            case REVOKED -> LogKind.EXCEPTION_REVOKED;
        };
    }

    private static Part part(ExceptionStep step) {
        return switch (step.kind()) {
            case APPROVED, REVOKED -> Part.DECIDED;
            case DECLINED -> Part.DISAGREED;
            case ASKED_LONGER -> Part.PROPOSED;
        };
    }

    private static LogEntry entry(RecordedException said, LogKind kind, Instant at) {
        return LogEntry.of(said.id().rollout(), kind, at)
                .fact("number", said.id().number())
                .fact("kind", said.kind())
                .fact("subject", said.subject().text());
    }
}
