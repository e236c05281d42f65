package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryIssueTypes;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.measure.ReadCosts;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollup.ReconcileFacts;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The PMO chooses the number field of Jira that holds what issues have cost. */
public class ChooseCostFieldTest {
    private static final CostField SPENT = new CostField("customfield_1", CostUnit.THOUSAND);
    private static final CostField OTHER = new CostField("customfield_2", CostUnit.THOUSAND);

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final List<String> begun = new ArrayList<>();
    private final ChooseSources sources =
            new ChooseSources(
                    house.visible,
                    house.roles,
                    house.headers,
                    house.valueSources,
                    new SourceChoices(new InMemoryIssueTypes(), house.kinds, house.numbers),
                    house.history.book(),
                    house.repeated,
                    begun::add);

    @Before
    public void thereAreTwoFields() {
        house.assigned.replace(SampleProgram.KEY, ProgramRole.PMO, Set.of(InMemoryJira.PMO));
        house.numbers.add(SPENT.field());
        house.numbers.add(OTHER.field());
    }

    private void choose(ActorId actor, Optional<CostField> cost) {
        sources.save(
                actor,
                SampleProgram.KEY,
                new ValueSources(Optional.empty(), Optional.empty(), cost));
    }

    private ProgramSources shown() {
        return sources.of(InMemoryJira.PMO, SampleProgram.KEY);
    }

    @Test
    public void itIsOfferedKeptAndReadAtOnce() {
        assertThat(shown().fields()).hasSize(2);
        assertThat(shown().cost()).isEmpty();

        choose(InMemoryJira.PMO, Optional.of(SPENT));

        assertThat(shown().cost()).contains(SPENT);
        assertThat(shown().isCostLost()).isFalse();
        assertThat(begun).containsExactly(ReconcileFacts.WORK, ReadCosts.WORK);
    }

    @Test
    public void aFieldThatIsGoneOrHoldsNoNumberIsRefusedAndTold() {
        CostField unknown = new CostField("summary", CostUnit.ONE);
        assertThatThrownBy(() -> choose(InMemoryJira.PMO, Optional.of(unknown)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(SourceChoices.NO_NUMBER);

        choose(InMemoryJira.PMO, Optional.of(SPENT));
        house.numbers.remove(SPENT.field());

        assertThat(shown().isCostLost()).isTrue();
    }

    @Test
    public void onlyThePmoChooses() {
        ActorId lead = new ActorId("lead");
        sample.lead("DE", lead);

        assertThatThrownBy(() -> choose(lead, Optional.of(SPENT))).isInstanceOf(Refused.class);

        assertThat(house.valueSources.of(SampleProgram.KEY)).isEqualTo(ValueSources.UNCHOSEN);
    }

    @Test
    public void whatWasReadFromAnotherFieldCountsNoLonger() {
        Rollout germany = sample.rollout("DE");
        choose(InMemoryJira.PMO, Optional.of(SPENT));
        ReportedCost byHand = new ReportedCost(SampleProgram.STATUS_DATE, BigDecimal.ONE);
        house.reports.record(germany.id(), byHand);
        house.reports.record(
                germany.id(), ReportedCost.read(SampleProgram.STATUS_DATE, BigDecimal.TEN));

        choose(InMemoryJira.PMO, Optional.of(SPENT));
        assertThat(house.reports.of(germany.id()).costs()).hasSize(2);
        choose(InMemoryJira.PMO, Optional.of(OTHER));

        assertThat(house.reports.of(germany.id()).costs()).containsExactly(byHand);
    }
}
