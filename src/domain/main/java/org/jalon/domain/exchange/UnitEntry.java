package org.jalon.domain.exchange;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.standard.VersionName;

import java.util.Optional;
import java.util.OptionalLong;

/** A Business Unit of the file with what is said of it for this program only. */
record UnitEntry(
        BusinessUnit unit,
        int wave,
        OptionalLong weeklyVolume,
        Optional<VersionName> liveVersion) {}
