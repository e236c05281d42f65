package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

public class MembershipsTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final RolloutId france = sample.rollout("FR").id();
    private final RolloutId spain = sample.rollout("ES").id();
    private final JiraIssueId parent = house.jira.issue("FR-90").id();
    private final IssueReading issue = house.jira.issue("FR-91");

    public MembershipsTest() {
        house.jira.makePart(issue.id(), parent);
    }

    private Optional<Fact> fact(RolloutId rollout) {
        return house.facts.by(rollout, issue.id());
    }

    private Optional<MilestoneCode> milestone() {
        return fact(france).orElseThrow().milestone();
    }

    private void rule(int number, String bu, String milestone, String workstream) {
        LinkRule rule =
                new LinkRule(
                        france.program(),
                        number,
                        number,
                        new BusinessUnitCode(bu),
                        new Jql("project = FR"),
                        Optional.ofNullable(workstream).map(WorkstreamCode::new),
                        Optional.ofNullable(milestone).map(MilestoneCode::new),
                        InMemoryJira.PMO);
        house.rules.save(rule);
        house.rules.add(france.program(), number, List.of(issue.id()));
        house.follow.changed(issue.id());
    }

    private void link(JiraIssueId from, JiraIssueId to) {
        house.jira.link(from, to);
        house.follow.changed(from);
    }

    @Test
    public void aSubTaskServesWhatItsParentIsLinkedTo() {
        link(parent, sample.milestoneIssue("FR", "M10"));

        assertThat(milestone()).contains(new MilestoneCode("M10"));
        assertThat(house.memberships.of(sample.rollout("FR"), issue.id()).orElseThrow().source())
                .isEqualTo(LinkSource.PARENT);
    }

    @Test
    public void aSubTaskMovedElsewhereLeavesWithItsParent() {
        link(parent, sample.milestoneIssue("FR", "M10"));
        house.jira.makePart(issue.id(), house.jira.issue("FR-92").id());
        house.follow.changed(issue.id());

        assertThat(fact(france)).isEmpty();
    }

    @Test
    public void itsOwnLinkGoesBeforeThatOfItsParent() {
        link(parent, sample.milestoneIssue("FR", "M10"));
        link(issue.id(), sample.milestoneIssue("ES", "M06"));

        assertThat(fact(france)).isEmpty();
        assertThat(fact(spain)).isPresent();
    }

    @Test
    public void theMilestoneComesFromTheNearestMilestoneAbove() {
        link(issue.id(), sample.rollout("FR").issue());
        assertThat(milestone()).isEmpty();

        link(parent, sample.milestoneIssue("FR", "M09"));
        assertThat(milestone()).contains(new MilestoneCode("M09"));

        link(issue.id(), sample.milestoneIssue("FR", "M10"));
        assertThat(milestone()).contains(new MilestoneCode("M10"));
    }

    @Test
    public void aRuleNamesTheMilestoneOfALinkedIssueThatHasNone() {
        link(issue.id(), sample.rollout("FR").issue());
        rule(1, "FR", "M09", null);

        assertThat(milestone()).contains(new MilestoneCode("M09"));
    }

    @Test
    public void ofTwoRulesTheFirstCounts() {
        rule(2, "ES", "M06", null);
        assertThat(fact(spain)).isPresent();

        rule(1, "FR", "M10", null);

        assertThat(fact(spain)).isEmpty();
        assertThat(milestone()).contains(new MilestoneCode("M10"));
    }

    @Test
    public void aLinkGoesBeforeARule() {
        rule(1, "ES", "M06", null);
        link(issue.id(), sample.milestoneIssue("FR", "M10"));

        assertThat(fact(spain)).isEmpty();
        assertThat(milestone()).contains(new MilestoneCode("M10"));
    }

    @Test
    public void anIssueThatLeavesItsRuleLeavesTheRollout() {
        rule(1, "FR", null, null);
        assertThat(fact(france)).isPresent();

        house.rules.remove(france.program(), 1, List.of(issue.id()));
        house.follow.changed(issue.id());

        assertThat(fact(france)).isEmpty();
    }

    @Test
    public void aLabelNamesTheWorkstreamBeforeTheRuleDoes() {
        List<WorkstreamCode> codes = List.of(new WorkstreamCode("WS1"), new WorkstreamCode("WS2"));
        house.plans.programs().save(withWorkstreams(codes));
        rule(1, "FR", null, codes.get(0).value());
        assertThat(fact(france).orElseThrow().workstream()).contains(codes.get(0));

        house.jira.put(Readings.labelled(issue, Set.of("urgent", codes.get(1).value())));
        house.follow.changed(issue.id());
        assertThat(fact(france).orElseThrow().workstream()).contains(codes.get(1));

        house.jira.put(
                Readings.labelled(issue, Set.of(codes.get(0).value(), codes.get(1).value())));
        house.follow.changed(issue.id());
        assertThat(fact(france).orElseThrow().workstream()).isEmpty();
    }

    private Program withWorkstreams(List<WorkstreamCode> codes) {
        return new Program(
                sample.program.key(),
                sample.program.name(),
                sample.program.project(),
                sample.program.standard(),
                sample.program.targetVersion(),
                sample.program.zone(),
                sample.program.fixedStatusDate(),
                codes.stream()
                        .map(code -> new Workstream(code, LocalizedText.english(code.value())))
                        .toList(),
                sample.program.milestones());
    }
}
