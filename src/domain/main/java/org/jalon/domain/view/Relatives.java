package org.jalon.domain.view;

import org.jalon.domain.shared.IssueFamily;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;

import java.util.Optional;
import java.util.stream.Stream;

/** Issues that probably belong where another does. */
public final class Relatives {
    private final IssueFamily family;
    private final IssueReadings issues;

    public Relatives(IssueFamily family, IssueReadings issues) {
        this.family = family;
        this.issues = issues;
    }

    /** Its parent, the other parts of that, and its own parts. */
    Stream<JiraIssueId> of(JiraIssueId issue) {
        Optional<JiraIssueId> parent = family.parentOf(issue);
        return Stream.of(
                        parent.stream(),
                        parent.stream().flatMap(above -> family.subTasksOf(above).stream()),
                        family.subTasksOf(issue).stream())
                .flatMap(part -> part)
                .filter(relative -> !relative.equals(issue));
    }

    Optional<JiraProjectId> projectOf(JiraIssueId issue) {
        return issues.by(issue).map(IssueReading::project);
    }
}
