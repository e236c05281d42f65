package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.math.BigDecimal;
import java.util.Optional;

public class CostFollowedTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private void costIsFollowedNowhere() {
        for (Rollout it : house.rollouts.of(SampleProgram.KEY)) {
            house.rollouts.save(
                    new Rollout(
                            it.id(),
                            it.issue(),
                            it.wave(),
                            it.kickoff(),
                            it.finished(),
                            Optional.empty(),
                            Optional.empty(),
                            it.weeklyVolume(),
                            it.liveVersion(),
                            it.milestones()));
        }
    }

    private boolean inMatrix() {
        return house.matrix
                .of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty())
                .costFollowed();
    }

    private boolean onPage(String bu) {
        return house.views
                .rolloutPage
                .of(InMemoryJira.PMO, SampleProgram.KEY, new BusinessUnitCode(bu))
                .costFollowed();
    }

    @Test
    public void withoutAnyBudgetOrCostNoViewSpeaksOfIt() {
        assertThat(inMatrix()).isTrue();
        assertThat(onPage("AT")).isTrue();

        costIsFollowedNowhere();

        assertThat(inMatrix()).isFalse();
        assertThat(onPage("AT")).isFalse();
    }

    @Test
    public void aFieldForCostInWhichNothingIsMakesNoViewSpeakOfIt() {
        costIsFollowedNowhere();
        CostField spent = new CostField("customfield_1", CostUnit.THOUSAND);
        house.numbers.add(spent.field());
        house.valueSources.save(
                SampleProgram.KEY,
                new ValueSources(Optional.empty(), Optional.empty(), Optional.of(spent)));
        house.history.costs(house.clock).run(StopRequest.NEVER);
        assertThat(inMatrix()).isFalse();

        house.numbers.put(spent.field(), sample.rollout("FR").issue(), "7");
        house.history.costs(house.clock).run(StopRequest.NEVER);

        assertThat(inMatrix()).isTrue();
        assertThat(onPage("AT")).isTrue();
    }

    /** The others then say why they have no figure. */
    @Test
    public void oneRolloutWhoseCostIsReportedIsEnough() {
        costIsFollowedNowhere();
        house.reports.record(
                sample.rollout("FR").id(),
                new ReportedCost(SampleProgram.STATUS_DATE, new BigDecimal("7")));

        assertThat(inMatrix()).isTrue();
        assertThat(onPage("AT")).isTrue();
    }
}
