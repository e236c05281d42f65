package org.jalon.domain.exchange;

import org.jalon.domain.organisation.People;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.JiraProjects;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what one file names in Jira, and notes what is not there, elsewhere, or taken. */
final class JiraReferences {
    private final JiraProjects projects;
    private final IssueReadings issues;
    private final Rollouts rollouts;
    private final People people;
    private final Set<JiraIssueId> named = new HashSet<>();

    JiraReferences(JiraProjects projects, IssueReadings issues, Rollouts rollouts, People people) {
        this.projects = projects;
        this.issues = issues;
        this.rollouts = rollouts;
        this.people = people;
    }

    /** A person by the name they log in by. */
    Optional<ActorId> person(Field field) {
        Optional<String> name = field.asText();
        Optional<ActorId> found = name.flatMap(people::named);
        return name.isPresent() && found.isEmpty()
                ? field.wrong("exchange.no-such-user", name.get())
                : found;
    }

    /** A project by its key. */
    Optional<JiraProjectId> project(Field field) {
        Optional<String> key = field.asCode();
        Optional<JiraProjectId> found = key.flatMap(projects::idOf);
        return key.isPresent() && found.isEmpty()
                ? field.wrong("exchange.no-such-project", key.get())
                : found;
    }

    /**
     * An issue by its key, which has to be of the program's project, named once in the file, and
     * not an issue of another rollout.
     *
     * @param owner the rollout it is for; empty while that is not known
     */
    Optional<IssueReading> issue(
            Field field, Optional<JiraProjectId> programProject, Optional<RolloutId> owner) {
        Optional<String> key = field.asCode();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<IssueReading> issue = issues.idOf(new IssueKey(key.get())).flatMap(issues::by);
        if (issue.isEmpty()) {
            return field.wrong("exchange.no-such-issue", key.get());
        }
        if (programProject.filter(project -> !project.equals(issue.get().project())).isPresent()) {
            return field.wrong("exchange.issue-of-other-project", key.get());
        }
        if (!named.add(issue.get().id())) {
            return field.wrong("exchange.issue-twice", key.get());
        }
        Optional<RolloutId> taken = rolloutOf(issue.get().id());
        if (owner.isPresent() && taken.isPresent() && !taken.equals(owner)) {
            return field.wrong("exchange.issue-taken", key.get(), taken.get().toString());
        }
        return issue;
    }

    private Optional<RolloutId> rolloutOf(JiraIssueId issue) {
        return rollouts.byRolloutIssue(issue)
                .or(() -> rollouts.byMilestoneIssue(issue))
                .map(Rollout::id);
    }
}
