package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;

/**
 * "We can't meet this", as somebody sent it, before anybody looked at it.
 *
 * @param kind as a word, such as {@code waiver}
 * @param criterion the code of the criterion; empty text for a requirement
 * @param requirement the code of the requirement; empty text for a criterion
 * @param owner the person's user key; empty text for oneself
 * @param until ISO date of the last day
 */
public record ExceptionRequest(
        String kind,
        String criterion,
        String requirement,
        String reason,
        String control,
        String owner,
        String until) {
    public static final String UNKNOWN_KIND = "exception.unknown-kind";
    public static final String NO_SUBJECT = "exception.no-subject";
    public static final String NO_REASON = "exception.no-reason";
    public static final String NO_CONTROL = "exception.no-control";
    public static final String NO_END = "exception.no-end";
    public static final String ENDED = "exception.ended";
    public static final String TOO_LONG = "exception.too-long";
    static final int LONGEST = 2000;

    /** Missing texts count as empty ones. */
    public ExceptionRequest {
        kind = text(kind);
        criterion = text(criterion);
        requirement = text(requirement);
        reason = text(reason);
        control = text(control);
        owner = text(owner);
        until = text(until);
    }

    ExceptionKind askedKind() {
        return Arrays.stream(ExceptionKind.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(UNKNOWN_KIND, kind));
    }

    ExceptionSubject subject() {
        if (Code.isValid(criterion)) {
            return new ExceptionSubject.OfCriterion(new CriterionCode(criterion));
        }
        if (Code.isValid(requirement)) {
            return new ExceptionSubject.OfRequirement(new RequirementCode(requirement));
        }
        throw Refused.invalid(NO_SUBJECT);
    }

    /** Checks the texts: a waiver without reason, control or end is no waiver. */
    LocalDate checkedUntil(LocalDate today) {
        if (reason.isEmpty()) {
            throw Refused.invalid(NO_REASON);
        }
        if (askedKind() == ExceptionKind.WAIVER && control.isEmpty()) {
            throw Refused.invalid(NO_CONTROL);
        }
        int longest = Math.max(reason.length(), control.length());
        if (longest > LONGEST) {
            throw Refused.invalid(TOO_LONG, longest, LONGEST);
        }
        return checkedDay(until, today);
    }

    /** A last day that is not over yet, or {@link Refused}. */
    static LocalDate checkedDay(String text, LocalDate today) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw Refused.invalid(NO_END);
        }
        if (day.isBefore(today)) {
            throw Refused.invalid(ENDED, day);
        }
        return day;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
