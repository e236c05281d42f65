package org.jalon.domain.checkpoint;

import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.TESTED;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/** Austria's staff is trained, its test report is fresh, its customer notice is not there. */
final class AustriaBeforeGoLive {
    static final String READINESS = "105";
    static final String HYPERCARE = "106";

    final House house = new House();
    final SampleProgram sample = SampleProgram.in(house);
    final RolloutId id = sample.rollout("AT").id();
    final JiraIssueId issue = sample.rollout("AT").issue();

    void define(Binding binding) {
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(binding)));
        prove(TESTED);
        status(READINESS);
    }

    void prove(CriterionCode criterion) {
        house.checkpoints
                .evidence()
                .record(id, new Evidence(criterion, SampleProgram.STATUS_DATE.minusDays(2), "ref"));
    }

    void status(String id) {
        IssueReading reading = house.jira.by(issue).orElseThrow();
        house.jira.put(Readings.in(reading, id, IssueState.IN_PROGRESS, Optional.empty()));
    }

    TransitionDecision request(String explanation) {
        return house.attempt.request(
                new TransitionRequest(
                        issue,
                        CP4,
                        51,
                        Optional.of(HYPERCARE),
                        InMemoryJira.PMO,
                        Optional.ofNullable(explanation)));
    }

    List<Attempt> attempts() {
        return house.checkpoints.attempts().of(id, CP4).stream()
                .map(StoredAttempt::attempt)
                .toList();
    }

    boolean isPassed() {
        return house.checkpoints.passed().of(id).contains(CP4);
    }
}
