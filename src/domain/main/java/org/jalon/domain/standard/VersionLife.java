package org.jalon.domain.standard;

import org.jalon.domain.shared.Message;
import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The life of a version: Draft, Current, Contained, Sunset, Retired, one step at a time and never
 * back. There is always exactly one Current: it becomes Contained when the next one is published
 * and by nothing else. Sunset names the day it ends, which may be moved; Retired comes after that
 * day.
 */
public final class VersionLife {
    public static final String NOT_FOUND = "standard.version.not-found";
    public static final String ILLEGAL_MOVE = "standard.version.illegal-move";
    public static final String CURRENT_STAYS = "standard.version.current-stays";
    public static final String NO_END = "standard.version.no-end";
    public static final String END_IN_THE_PAST = "standard.version.end-in-the-past";
    public static final String NOT_ENDED_YET = "standard.version.not-ended-yet";

    private VersionLife() {}

    /**
     * The Standard after the move, or {@link Refused} with the rule that forbids it.
     *
     * @param ends for Sunset, the day it ends; else ignored
     */
    public static Standard moved(
            Standard standard,
            VersionName name,
            VersionState to,
            Optional<LocalDate> ends,
            LocalDate today) {
        StandardVersion version =
                standard.version(name).orElseThrow(() -> Refused.notFound(NOT_FOUND, name.value()));
        return switch (to) {
            case DRAFT -> throw illegal(version, to);
            case CURRENT -> published(standard, version, today);
            case CONTAINED -> throw contained(version);
            case SUNSET -> replaced(standard, sunset(version, ends, today));
            case RETIRED -> replaced(standard, retired(version, today));
        };
    }

    private static Standard published(Standard standard, StandardVersion draft, LocalDate today) {
        if (draft.state() != VersionState.DRAFT) {
            throw illegal(draft, VersionState.CURRENT);
        }
        StandardVersion former = standard.current();
        return standard.with(
                version -> {
                    if (version.equals(draft)) {
                        return version.publishedOn(today);
                    }
                    return version.equals(former)
                            ? version.in(VersionState.CONTAINED, version.ends())
                            : version;
                });
    }

    private static Refused contained(StandardVersion version) {
        return version.state() == VersionState.CURRENT
                ? Refused.invalid(CURRENT_STAYS, version.name().value())
                : illegal(version, VersionState.CONTAINED);
    }

    private static StandardVersion sunset(
            StandardVersion version, Optional<LocalDate> ends, LocalDate today) {
        if (version.state() == VersionState.CURRENT) {
            throw Refused.invalid(CURRENT_STAYS, version.name().value());
        }
        if (version.state() != VersionState.CONTAINED && version.state() != VersionState.SUNSET) {
            throw illegal(version, VersionState.SUNSET);
        }
        LocalDate end = ends.orElseThrow(() -> Refused.invalid(NO_END, version.name().value()));
        if (end.isBefore(today)) {
            throw Refused.invalid(END_IN_THE_PAST, version.name().value(), end, today);
        }
        return version.in(VersionState.SUNSET, ends);
    }

    private static StandardVersion retired(StandardVersion version, LocalDate today) {
        if (version.state() != VersionState.SUNSET) {
            throw illegal(version, VersionState.RETIRED);
        }
        LocalDate end = version.ends().orElseThrow();
        if (end.isAfter(today)) {
            throw Refused.invalid(NOT_ENDED_YET, version.name().value(), end);
        }
        return version.in(VersionState.RETIRED, version.ends());
    }

    private static Standard replaced(Standard standard, StandardVersion changed) {
        return standard.with(version -> version.name().equals(changed.name()) ? changed : version);
    }

    private static Refused illegal(StandardVersion version, VersionState to) {
        return Refused.invalid(
                ILLEGAL_MOVE, version.name().value(), name(version.state()), name(to));
    }

    private static Message name(VersionState state) {
        return Message.of("standard.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
