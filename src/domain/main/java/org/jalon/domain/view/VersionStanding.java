package org.jalon.domain.view;

import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which version a Business Unit works by and how far that is behind.
 *
 * @param live the version it works by; empty: it never worked by any
 * @param target the version its rollout heads for
 * @param lag published versions between the live and the current one; empty without a live version
 * @param liveEnds the day the live version ends, when it is a Sunset or already retired
 * @param goLive when the rollout was or is expected to go live; empty without such a milestone
 * @param isLive whether the rollout's go-live was reached
 */
public record VersionStanding(
        Optional<VersionName> live,
        VersionName target,
        OptionalInt lag,
        Optional<LocalDate> liveEnds,
        Optional<LocalDate> goLive,
        boolean isLive) {

    /** Whether the live version ends before the Business Unit is expected to have left it. */
    public boolean isTooLate() {
        return !isLive
                && goLive.isPresent()
                && liveEnds.filter(end -> end.isBefore(goLive.get())).isPresent();
    }
}
