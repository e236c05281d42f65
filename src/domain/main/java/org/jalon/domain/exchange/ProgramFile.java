package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.program.Program;
import org.jalon.domain.standard.Standard;

import java.util.List;
import java.util.Optional;

/**
 * A program file that was found right.
 *
 * @param standardCheckpoints what the target version brings; empty when the file does not say
 * @param checkpoints the program's own
 */
record ProgramFile(
        Standard standard,
        Program program,
        Optional<List<Checkpoint>> standardCheckpoints,
        List<Checkpoint> checkpoints,
        List<WorkingCalendar> calendars,
        List<BusinessUnit> units,
        List<RolloutEntry> rollouts,
        ConformitySection conformity) {}
