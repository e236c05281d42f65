package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.JiraProjectId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A workflow that rules issues of linked projects.
 *
 * @param rules the issue types it rules, in which projects
 */
public record ActiveWorkflow(String name, List<RuledType> rules, List<Way> ways) {
    public ActiveWorkflow {
        rules = List.copyOf(rules);
        ways = List.copyOf(ways);
    }

    boolean rules(JiraProjectId project) {
        return rules.stream().anyMatch(rule -> rule.project().equals(project));
    }

    /** Whether some way into the status asks the checkpoint. */
    boolean guards(String status, CheckpointCode checkpoint) {
        return ways.stream()
                .anyMatch(way -> way.to().equals(status) && way.validators().contains(checkpoint));
    }

    /**
     * The statuses behind a checkpoint: those that no path leads to but through its guard. From
     * there an issue may come back to the guarded status without being asked again.
     */
    Set<String> behind(String status, CheckpointCode checkpoint) {
        Set<String> before = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Way way : ways) {
                boolean reachable =
                        way.from().isEmpty() || way.from().stream().anyMatch(before::contains);
                boolean guarded = way.to().equals(status) && way.validators().contains(checkpoint);
                if (reachable && !guarded && !way.to().equals(status)) {
                    grew |= before.add(way.to());
                }
            }
        }
        return ways.stream()
                .map(Way::to)
                .filter(to -> !to.equals(status) && !before.contains(to))
                .collect(Collectors.toSet());
    }

    /** The ways into the status that do not ask this checkpoint. */
    List<Way> unguarded(String status, CheckpointCode checkpoint) {
        return ways.stream()
                .filter(way -> way.to().equals(status))
                .filter(way -> !way.validators().contains(checkpoint))
                .toList();
    }
}
