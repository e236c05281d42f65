package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.shared.LocalizedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what a blocked issue waits for, and hides the rest from those who may not know it. */
public final class BlockersShown {
    private final IssueReadings issues;
    private final BusinessUnits units;
    private final JiraProjects projects;

    public BlockersShown(IssueReadings issues, BusinessUnits units, JiraProjects projects) {
        this.issues = issues;
        this.units = units;
        this.projects = projects;
    }

    List<Blocker> of(ActorId actor, IssueReading blocked) {
        if (!blocked.blocked()) {
            return List.of();
        }
        List<Blocker> visible = new ArrayList<>();
        List<Blocker> withheld = new ArrayList<>();
        blocked.blockers().stream()
                .sorted(Comparator.comparing(JiraIssueId::value))
                .forEach(
                        blocker ->
                                visible(actor, blocker)
                                        .ifPresentOrElse(
                                                visible::add,
                                                () -> withheld.add(new Blocker.Withheld())));
        visible.addAll(withheld);
        return visible;
    }

    private Optional<Blocker.Visible> visible(ActorId actor, JiraIssueId blocker) {
        return issues.mayBrowse(actor, blocker)
                ? issues.by(blocker).map(issue -> new Blocker.Visible(issue, from(issue.project())))
                : Optional.empty();
    }

    private LocalizedText from(JiraProjectId project) {
        return units.all().stream()
                .filter(unit -> unit.project().filter(project::equals).isPresent())
                .findFirst()
                .map(BusinessUnit::name)
                .orElseGet(() -> LocalizedText.english(projects.keyOf(project).orElse("")));
    }
}
