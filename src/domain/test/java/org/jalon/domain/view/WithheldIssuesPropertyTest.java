package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.junit.Test;

import java.util.List;
import java.util.Random;

/** Over random permissions: no issue that a viewer may not browse is named, and each is counted. */
public class WithheldIssuesPropertyTest {
    private static final int VIEWERS = 60;

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    @Test
    public void aCellNamesWhatItsViewerMayBrowseAndCountsTheRest() {
        Random random = new Random(3);
        int named = 0;
        int withheld = 0;
        for (int i = 0; i < VIEWERS; i++) {
            ActorId viewer = new ActorId("viewer-" + i);
            double hidden = random.nextDouble();
            for (BusinessUnit unit : house.plans.units().all()) {
                if (random.nextDouble() < hidden) {
                    unit.projects().forEach(project -> house.jira.hide(viewer, project));
                }
            }
            for (BusinessUnit unit : house.plans.units().all()) {
                for (PlannedMilestone milestone : sample.program.milestones()) {
                    CellIssues cell = check(viewer, unit, milestone);
                    named += cell.issues().size();
                    withheld += cell.withheld();
                }
            }
        }
        assertThat(named).isPositive();
        assertThat(withheld).isPositive();
    }

    private CellIssues check(ActorId viewer, BusinessUnit unit, PlannedMilestone milestone) {
        RolloutId rollout = new RolloutId(SampleProgram.KEY, unit.code());
        CellIssues cell =
                house.cellIssues.of(viewer, SampleProgram.KEY, unit.code(), milestone.code());
        List<IssueReading> shown = cell.issues().stream().map(CellIssue::reading).toList();

        assertThat(shown).allMatch(issue -> house.jira.mayBrowse(viewer, issue.id()));
        assertThat(shown.size() + cell.withheld())
                .isEqualTo(house.facts.of(rollout, milestone.code()).size());
        return cell;
    }
}
