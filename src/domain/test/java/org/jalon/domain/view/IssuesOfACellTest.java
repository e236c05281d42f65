package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

public class IssuesOfACellTest {
    private static final ActorId FRENCH_LEAD = new ActorId("lead-fr");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private CellIssues issues(ActorId actor, String bu, String milestone) {
        return house.cellIssues.of(
                actor, SampleProgram.KEY, new BusinessUnitCode(bu), new MilestoneCode(milestone));
    }

    @Test
    public void aCellLeadsToItsIssues() {
        CellIssues cell = issues(InMemoryJira.PMO, "DE", "M06");

        assertThat(cell.issues())
                .extracting(issue -> issue.key().value())
                .containsExactly("DE-M061", "DE-M062");
        assertThat(cell.withheld()).isZero();
        assertThat(cell.asOf()).isEqualTo(house.clock.instant());
    }

    @Test
    public void whatTheViewerMayNotBrowseIsOnlyCounted() {
        house.jira.hide(FRENCH_LEAD, house.jira.project("DE"));

        CellIssues cell = issues(FRENCH_LEAD, "DE", "M06");

        assertThat(cell.issues()).isEmpty();
        assertThat(cell.withheld()).isEqualTo(2);
        assertThat(issues(FRENCH_LEAD, "FR", "M10").withheld()).isZero();
    }

    @Test
    public void anIssueThatIsGoneIsNeitherShownNorWithheld() {
        house.jira.delete(house.jira.idOf(new IssueKey("DE-M061")).orElseThrow());

        assertThat(issues(InMemoryJira.PMO, "DE", "M06").issues()).hasSize(1);
        assertThat(issues(InMemoryJira.PMO, "DE", "M06").withheld()).isZero();
    }

    @Test
    public void whatIsNotInThePlanIsNotFound() {
        assertThatThrownBy(() -> issues(InMemoryJira.PMO, "XX", "M06"))
                .isInstanceOf(Refused.class)
                .hasMessage(VisibleRollouts.NOT_FOUND);
        assertThatThrownBy(() -> issues(InMemoryJira.PMO, "DE", "M66"))
                .isInstanceOf(Refused.class)
                .hasMessage(ReadCellIssues.NOT_FOUND);
        assertThat(sample.program.milestone(new MilestoneCode("M66"))).isEmpty();
    }
}
