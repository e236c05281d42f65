package org.jalon.domain.receipt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the issues in guarded statuses have to be looked at: those that serve a rollout whose
 * program has the checkpoint, and have no receipt that was checked since they were last updated.
 */
public final class Unreceipted {
    private final ServedIssues served;
    private final Checkpoints checkpoints;
    private final Receipts receipts;

    public Unreceipted(ServedIssues served, Checkpoints checkpoints, Receipts receipts) {
        this.served = served;
        this.checkpoints = checkpoints;
        this.receipts = receipts;
    }

    /** One run over all guards; what programs define is looked up once. */
    public Scan scan() {
        return new Scan();
    }

    private record Status(CheckpointCode checkpoint, String id) {
        static Status of(Sighting sighting) {
            GuardedStatus at = sighting.guard().at();
            return new Status(at.checkpoint(), at.status());
        }
    }

    private record Defined(ProgramKey program, CheckpointCode checkpoint) {}

    /**
     * Asks in batches, of whatever projects: receipts first, and facts only of those that have no
     * good one.
     */
    public final class Scan {
        private final Map<Defined, Boolean> defined = new HashMap<>();

        private Scan() {}

        /** The issues to look at, each with the rollouts it stands for there. */
        public Map<Sighting, List<RolloutId>> of(List<Sighting> batch) {
            List<Sighting> unchecked = new ArrayList<>();
            batch.stream()
                    .collect(groupingBy(Status::of, LinkedHashMap::new, toList()))
                    .forEach((status, there) -> unchecked.addAll(unchecked(status, there)));
            Map<JiraIssueId, List<RolloutId>> serving = served.of(issues(unchecked));
            Map<Sighting, List<RolloutId>> left = new LinkedHashMap<>();
            for (Sighting sighting : unchecked) {
                CheckpointCode checkpoint = sighting.guard().at().checkpoint();
                List<RolloutId> rollouts =
                        serving.getOrDefault(sighting.issue().issue(), List.of()).stream()
                                .filter(rollout -> isDefined(rollout.program(), checkpoint))
                                .toList();
                if (!rollouts.isEmpty()) {
                    left.put(sighting, rollouts);
                }
            }
            return left;
        }

        private List<Sighting> unchecked(Status status, List<Sighting> there) {
            Map<JiraIssueId, StoredReceipt> known =
                    receipts.confirmed(issues(there), status.checkpoint(), status.id());
            return there.stream()
                    .filter(seen -> !isChecked(known.get(seen.issue().issue()), seen.issue()))
                    .toList();
        }

        private static Set<JiraIssueId> issues(List<Sighting> sightings) {
            return sightings.stream().map(seen -> seen.issue().issue()).collect(toSet());
        }

        private boolean isDefined(ProgramKey program, CheckpointCode checkpoint) {
            return defined.computeIfAbsent(
                    new Defined(program, checkpoint),
                    asked -> checkpoints.by(program, checkpoint).isPresent());
        }

        private static boolean isChecked(StoredReceipt stored, GuardedIssue issue) {
            return stored != null
                    && stored.receipt().basis().isValid()
                    && !issue.updated().isAfter(stored.checked());
        }
    }
}
