package org.jalon.domain.exchange;

import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraProjects;

/** Reads a program file and collects everything that is wrong with it. */
public final class ProgramFileReader {
    private final JiraProjects projects;
    private final IssueReadings issues;

    public ProgramFileReader(JiraProjects projects, IssueReadings issues) {
        this.projects = projects;
        this.issues = issues;
    }
}
