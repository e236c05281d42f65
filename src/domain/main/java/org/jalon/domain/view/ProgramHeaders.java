package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.Standards;

import java.time.Clock;

/** Makes the header of a program. */
public final class ProgramHeaders {
    private final Standards standards;
    private final JiraProjects projects;
    private final Clock clock;

    public ProgramHeaders(Standards standards, JiraProjects projects, Clock clock) {
        this.standards = standards;
        this.projects = projects;
        this.clock = clock;
    }

    /** The header as of the program's status date. */
    public ProgramHeader of(Program program) {
        LocalizedText standardName =
                standards
                        .by(program.standard())
                        .map(Standard::name)
                        .orElseGet(() -> LocalizedText.english(program.standard().value()));
        return new ProgramHeader(
                program.key(),
                program.name(),
                program.standard(),
                standardName,
                program.targetVersion(),
                program.statusDate(clock),
                projects.keyOf(program.project()).orElse(""),
                program.waves());
    }
}
