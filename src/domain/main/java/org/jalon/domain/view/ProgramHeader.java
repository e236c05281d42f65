package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Wave;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above every view of a program; {@code projectKey} is empty text when it was deleted.
 *
 * @param waves those that have a name
 */
public record ProgramHeader(
        ProgramKey key,
        LocalizedText name,
        StandardKey standard,
        LocalizedText standardName,
        VersionName targetVersion,
        LocalDate statusDate,
        String projectKey,
        List<Wave> waves) {
    public ProgramHeader {
        waves = List.copyOf(waves);
    }
}
