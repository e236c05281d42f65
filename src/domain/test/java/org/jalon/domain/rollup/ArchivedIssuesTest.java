package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody archives issues, of which Jira tells nobody. */
public class ArchivedIssuesTest {
    private final House house = new House();
    private final Rollout france = SampleProgram.in(house).rollout("FR");

    private JiraIssueId issue(IssueState state, LocalDate updated) {
        IssueReading made = house.jira.issue("FR-900");
        Optional<LocalDate> resolved =
                state == IssueState.DONE ? Optional.of(updated) : Optional.empty();
        house.jira.put(
                Readings.with(
                        Readings.in(made, "3", state, resolved), Optional.empty(), 1, updated));
        house.jira.link(made.id(), france.issue());
        house.follow.changed(made.id());
        assertThat(counts(made.id())).isTrue();
        return made.id();
    }

    private boolean counts(JiraIssueId issue) {
        return house.facts.by(france.id(), issue).isPresent();
    }

    private Drift reconcile() {
        return house.sync.repair(france, StopRequest.NEVER);
    }

    @Test
    public void whatIsOpenIsCountedOutAndWhatWasDoneStaysDone() {
        JiraIssueId open = issue(IssueState.IN_PROGRESS, SampleProgram.STATUS_DATE.minusDays(9));
        JiraIssueId done = issue(IssueState.DONE, SampleProgram.STATUS_DATE.minusDays(9));
        house.index.archived.add(open);
        house.index.archived.add(done);

        assertThat(reconcile().orphaned()).isEqualTo(1);

        assertThat(counts(open)).isFalse();
        assertThat(counts(done)).isTrue();
        house.follow.changed(open);
        assertThat(counts(open)).as("a link of it was changed").isFalse();
        assertThat(reconcile().all()).isZero();

        house.index.archived.clear();
        assertThat(reconcile().missing()).isEqualTo(1);
        assertThat(counts(open)).as("restored").isTrue();
    }

    @Test
    public void whatTheSearchNeedNotKnowYetIsNotTakenForArchived() {
        JiraIssueId fresh = issue(IssueState.TODO, SampleProgram.STATUS_DATE);
        house.index.archived.add(fresh);
        int asked = house.index.asked;

        house.follow.changed(fresh);

        assertThat(counts(fresh)).isTrue();
        assertThat(house.index.asked).as("nobody who edits waits for the search").isEqualTo(asked);
    }

    @Test
    public void aSearchThatDoesNotEvenFindTheRolloutSaysNothing() {
        JiraIssueId open = issue(IssueState.TODO, SampleProgram.STATUS_DATE.minusDays(9));
        house.index.empty = true;

        assertThat(reconcile().all()).isZero();
        assertThat(counts(open)).isTrue();
    }
}
