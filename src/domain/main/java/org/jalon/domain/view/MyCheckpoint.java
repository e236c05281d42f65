package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for a person.
 *
 * @param checkpoint empty for an exception about a requirement
 * @param what what is asked, as a sentence to be
 * @param due by when; empty when nobody says
 * @param overdue whether that day is over
 */
public record MyCheckpoint(
        WaitingFor why,
        ProgramKey program,
        LocalizedText programName,
        RolloutFace face,
        Optional<CheckpointCode> checkpoint,
        Optional<LocalizedText> checkpointName,
        Message what,
        Optional<LocalDate> due,
        boolean overdue) {}
