package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One Business Unit in the coverage.
 *
 * @param liveVersion the target version once live, else the version it works with; empty for none
 * @param volume what it handles a week; empty when not known or {@code closed}
 * @param closed whether the viewer may know its dates and states only
 * @param goLive the day it went live or expects to
 */
public record CoverageLine(
        BusinessUnitCode bu,
        LocalizedText name,
        boolean live,
        Optional<VersionName> liveVersion,
        OptionalLong volume,
        Optional<LocalDate> goLive,
        boolean closed) {}
