package org.jalon.domain.exchange;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraProjectId;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rollouts of a file refer to.
 *
 * @param program empty, as is the project, when the file does not say it rightly
 * @param units the units that are right, by code
 */
record FilePlan(
        Optional<ProgramKey> program,
        Optional<JiraProjectId> project,
        ZoneId zone,
        List<PlannedMilestone> milestones,
        KnownCodes milestoneCodes,
        KnownCodes criterionCodes,
        KnownCodes checkpointCodes,
        KnownCodes unitCodes,
        Map<String, UnitEntry> units) {}
