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
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.util.List;

public class IssuesOfACellTest {
    private static final ActorId FRENCH_LEAD = new ActorId("lead-fr");

    private static final ActorId SPANISH_LEAD = new ActorId("lead-es");

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
                .extracting(issue -> issue.reading().key().value())
                .containsExactly("DE-M061", "DE-M062");
        assertThat(cell.milestoneKey()).isPresent();
        assertThat(cell.withheld()).hasValue(0);
        assertThat(cell.asOf()).isEqualTo(house.clock.instant());
    }

    @Test
    public void whatTheViewerMayNotBrowseIsOnlyCounted() {
        house.jira.hide(FRENCH_LEAD, house.jira.project("DE"));

        CellIssues cell = issues(FRENCH_LEAD, "DE", "M06");

        assertThat(cell.issues()).isEmpty();
        assertThat(cell.withheld()).hasValue(2);
        assertThat(issues(FRENCH_LEAD, "FR", "M10").withheld()).hasValue(0);
    }

    @Test
    public void anIssueThatIsGoneIsNeitherShownNorWithheld() {
        house.jira.delete(house.jira.idOf(new IssueKey("DE-M061")).orElseThrow());

        assertThat(issues(InMemoryJira.PMO, "DE", "M06").issues()).hasSize(1);
        assertThat(issues(InMemoryJira.PMO, "DE", "M06").withheld()).hasValue(0);
    }

    @Test
    public void aBlockedIssueNamesWhatItWaitsForAndWhoseItIs() {
        IssueReading sortPlan = house.jira.issue("DE-900");
        house.jira.block(sortPlan.id(), open("ES-M062"));

        assertThat(blockers(InMemoryJira.PMO))
                .containsExactly(
                        new Blocker.Visible(
                                sortPlan,
                                house.plans
                                        .units()
                                        .by(new BusinessUnitCode("DE"))
                                        .orElseThrow()
                                        .name()));
    }

    @Test
    public void aBlockerOfNoBusinessUnitNamesItsProject() {
        house.jira.block(house.jira.issue("OPS-1").id(), open("ES-M062"));

        assertThat(((Blocker.Visible) blockers(InMemoryJira.PMO).get(0)).from())
                .isEqualTo(LocalizedText.english("OPS"));
    }

    @Test
    public void ofABlockerOneMayNotBrowseOnlyThatItIsThere() {
        house.jira.block(house.jira.issue("DE-900").id(), open("ES-M062"));
        house.jira.block(house.jira.issue("ES-900").id(), open("ES-M062"));
        house.jira.hide(SPANISH_LEAD, house.jira.project("DE"));

        assertThat(blockers(SPANISH_LEAD))
                .hasSize(2)
                .satisfies(found -> assertThat(found.get(0)).isInstanceOf(Blocker.Visible.class))
                .satisfies(found -> assertThat(found.get(1)).isEqualTo(new Blocker.Withheld()));
    }

    @Test
    public void whatIsDoneWaitsForNobody() {
        house.jira.block(house.jira.issue("DE-900").id(), open("ES-M061"));

        assertThat(issues(InMemoryJira.PMO, "ES", "M06").issues())
                .allSatisfy(issue -> assertThat(issue.blockers()).isEmpty());
    }

    private JiraIssueId open(String key) {
        return house.jira.idOf(new IssueKey(key)).orElseThrow();
    }

    private List<Blocker> blockers(ActorId actor) {
        return issues(actor, "ES", "M06").issues().stream()
                .filter(issue -> issue.reading().key().value().equals("ES-M062"))
                .findFirst()
                .orElseThrow()
                .blockers();
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
