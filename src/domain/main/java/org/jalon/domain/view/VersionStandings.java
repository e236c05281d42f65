package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The one place that knows lag and sunset of a rollout, for every view that shows them. A rollout
 * that is live works by its program's version, any other by what the Business Unit had before.
 */
public final class VersionStandings {

    /** How a rollout stands to the versions of its Standard as of a day. */
    public VersionStanding of(
            Program program,
            Standard standard,
            Rollout rollout,
            VersionName target,
            LocalDate asOf) {
        Optional<Milestone> goLive = rollout.milestone(program.goLive().code());
        boolean isLive =
                goLive.flatMap(Milestone::actual).filter(day -> !day.isAfter(asOf)).isPresent();
        Optional<VersionName> live =
                isLive ? Optional.of(program.targetVersion()) : rollout.liveVersion();
        return new VersionStanding(
                live,
                target,
                live.map(standard::lag).orElseGet(OptionalInt::empty),
                live.flatMap(standard::version).flatMap(StandardVersion::ends),
                goLive.map(Milestone::expected),
                isLive);
    }
}
