package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.InMemorySearch;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.StopRequest;
import org.junit.Before;
import org.junit.Test;

import java.util.List;
import java.util.Optional;

public class CountIssuesTest {
    private static final CriterionCode CODE = new CriterionCode("J");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final InMemorySearch search = new InMemorySearch();
    private final CountIssues count =
            new CountIssues(
                    house.plans.programs(),
                    house.rollouts,
                    house.checkpoints.definitions(),
                    search,
                    new CountBook(
                            house.sources.counts(), house.standings, house.repeated, house.clock));

    @Before
    public void askForNoOpenBug() {
        Checkpoint any = ReadinessCheckpoint.bound(Binding.ENFORCED);
        JqlCount kind =
                new JqlCount(new Jql("unit = {bu}"), InMemoryJira.PMO, Comparison.AT_MOST, 1);
        Criterion criterion =
                new Criterion(
                        CODE,
                        LocalizedText.english("at most one bug"),
                        kind,
                        true,
                        false,
                        Binding.ENFORCED,
                        LocalizedText.english("testing"));
        house.checkpoints
                .definitions()
                .saveAll(
                        SampleProgram.KEY,
                        List.of(
                                new Checkpoint(
                                        any.code(),
                                        1,
                                        any.name(),
                                        any.milestone(),
                                        Optional.empty(),
                                        any.consequence(),
                                        any.terms(),
                                        List.of(criterion))));
        search.finds("unit = AT", List.of(new JiraIssueId(1), new JiraIssueId(2)));
    }

    private Finding finding(String bu) {
        Rollout rollout = sample.rollout(bu);
        Evaluation evaluation =
                house.evaluate.of(
                        house.plans.programs().by(SampleProgram.KEY).orElseThrow(),
                        rollout,
                        house.checkpoints.definitions().of(SampleProgram.KEY).get(0),
                        SampleProgram.STATUS_DATE);
        return ((Evaluation.Verdict) evaluation).criteria().get(0).finding();
    }

    @Test
    public void aCriterionIsJudgedByTheLastCountAndSaysWhenItWas() {
        assertThat(finding("AT").state()).isEqualTo(CriterionState.UNKNOWN);

        count.run(StopRequest.NEVER);

        assertThat(finding("AT").state()).isEqualTo(CriterionState.UNMET);
        assertThat(finding("AT").reason().args()).contains(2, "2026-11-20 08:00");
        search.finds("unit = AT", List.of(new JiraIssueId(1)));
        assertThat(finding("AT").state()).as("not counted again").isEqualTo(CriterionState.UNMET);
        count.run(StopRequest.NEVER);
        assertThat(finding("AT").state()).isEqualTo(CriterionState.MET);
    }

    @Test
    public void aQueryThatJiraDoesNotRunIsNotKnownAndSaysWhy() {
        count.run(StopRequest.NEVER);

        assertThat(finding("FR").state()).isEqualTo(CriterionState.UNKNOWN);
        assertThat(finding("FR").reason().args()).containsExactly("No field unit = FR");
    }

    @Test
    public void itStopsWhenItIsAskedTo() {
        count.run(() -> true);

        assertThat(finding("AT").reason().key()).isEqualTo("checkpoint.jql.not-counted");
    }
}
