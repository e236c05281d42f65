package org.jalon.domain.view;

import java.time.Clock;
import org.jalon.domain.program.Program;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.standard.Standards;

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

    public ProgramHeader of(Program program) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
