package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.RuleDesk;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class FindRolloutIssuesTest {
    private static final ActorId PMO = InMemoryJira.ADMIN;

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final RuleDesk desk = new RuleDesk(house);
    private final RolloutId france = sample.rollout("FR").id();

    private void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void aFunctionIsRefusedMoreThanASearchCanBeGivenAndNamesThatFit() {
        List<JiraIssueId> many = new ArrayList<>();
        for (int number = 0; number < 10_001; number++) {
            many.add(new JiraIssueId(500_000 + number));
        }
        Fact some = house.facts.of(france).get(0);
        house.factWriter.refresh(france, many, issue -> Optional.of(of(issue, some)));

        refuses(
                FindRolloutIssues.TOO_MANY,
                () ->
                        desk.find.serving(
                                PMO, SampleProgram.KEY, Optional.empty(), Optional.empty()));
        refuses(
                FindRolloutIssues.TOO_MANY,
                () ->
                        desk.find.serving(
                                PMO,
                                SampleProgram.KEY,
                                Optional.of(france.bu()),
                                Optional.empty()));
        assertThat(
                        desk.find.serving(
                                PMO,
                                SampleProgram.KEY,
                                Optional.of(new BusinessUnitCode("ES")),
                                Optional.empty()))
                .isNotEmpty();
    }

    private static Fact of(JiraIssueId issue, Fact like) {
        return new Fact(
                like.rollout(),
                issue,
                like.milestone(),
                like.workstream(),
                like.weight(),
                like.state(),
                like.due(),
                like.resolved(),
                like.blocked(),
                like.updated());
    }

    @Test
    public void aFunctionSaysWhichOfItsNamesIsUnknown() {
        refuses(
                VisiblePrograms.NOT_FOUND,
                () ->
                        desk.find.serving(
                                PMO, new ProgramKey("NONE"), Optional.empty(), Optional.empty()));
        refuses(
                VisibleRollouts.NOT_FOUND,
                () ->
                        desk.find.serving(
                                PMO,
                                SampleProgram.KEY,
                                Optional.of(new BusinessUnitCode("ZZ")),
                                Optional.empty()));
        refuses(
                FindRolloutIssues.NO_WORKSTREAM,
                () ->
                        desk.find.serving(
                                PMO,
                                SampleProgram.KEY,
                                Optional.of(france.bu()),
                                Optional.of(new WorkstreamCode("WS99"))));
        refuses(
                VisiblePrograms.NOT_FOUND,
                () -> desk.find.blockedRollouts(PMO, new ProgramKey("NONE")));
    }

    @Test
    public void theFunctionsNameWhatServesAndWhatWaits() {
        List<JiraIssueId> french =
                desk.find.serving(
                        PMO,
                        SampleProgram.KEY,
                        Optional.of(new BusinessUnitCode("FR")),
                        Optional.empty());

        assertThat(french).hasSize(house.cubes.of(france).all().all().count());
        assertThat(desk.find.blockedRollouts(PMO, SampleProgram.KEY)).isEmpty();
    }
}
