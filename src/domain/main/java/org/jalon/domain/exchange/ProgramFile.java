package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.program.Program;
import org.jalon.domain.standard.Standard;

import java.util.List;

/** A program file that was found right. */
record ProgramFile(
        Standard standard,
        Program program,
        List<Checkpoint> checkpoints,
        List<WorkingCalendar> calendars,
        List<BusinessUnit> units,
        List<RolloutEntry> rollouts,
        ConformitySection conformity) {}
