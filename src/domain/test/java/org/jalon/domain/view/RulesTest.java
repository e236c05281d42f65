package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.RuleDesk;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

public class RulesTest {
    private static final ActorId PMO = InMemoryJira.ADMIN;
    private static final String JQL = "labels = parcels";

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final RuleDesk desk = new RuleDesk(house);
    private final RolloutId france = sample.rollout("FR").id();
    private final JiraIssueId one = house.jira.issue("FR-901").id();
    private final JiraIssueId two = house.jira.issue("FR-902").id();

    private Optional<Fact> fact(JiraIssueId issue) {
        return house.facts.by(france, issue);
    }

    private static RuleDraft draft(String bu, String milestone) {
        return new RuleDraft(bu, JQL + " ORDER BY created DESC", "", milestone);
    }

    private void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void aKeptRuleCountsItsIssuesAtOnce() {
        desk.search.finds(JQL, List.of(one, two));
        desk.keep.add(PMO, SampleProgram.KEY, draft("FR", "M10"));

        assertThat(fact(one).orElseThrow().milestone()).contains(new MilestoneCode("M10"));
        RuleLine line = desk.read.of(PMO, SampleProgram.KEY).rules().get(0);
        assertThat(line.rule().jql().text()).isEqualTo(JQL);
        assertThat(line.run().orElseThrow().found()).isEqualTo(2);
    }

    @Test
    public void aPreviewSaysWhatTheRuleWouldDoAndChangesNothing() {
        house.jira.link(one, sample.milestoneIssue("ES", "M06"));
        house.follow.changed(one);
        desk.search.finds(JQL, List.of(one, two));

        RulePreview preview = desk.preview.of(PMO, SampleProgram.KEY, draft("FR", ""));

        assertThat(preview.count()).isEqualTo(2);
        assertThat(preview.first()).hasSize(2);
        assertThat(preview.elsewhere()).isEqualTo(1);
        assertThat(house.rules.all()).isEmpty();
    }

    @Test
    public void aQueryThatCannotRunOrFindsNothingOrTooMuchIsRefusedBeforeItIsKept() {
        refuses(
                PreviewRule.REFUSED_BY_JIRA,
                () -> desk.keep.add(PMO, SampleProgram.KEY, draft("FR", "")));

        desk.search.finds(JQL, List.of());
        refuses(
                PreviewRule.FINDS_NOTHING,
                () -> desk.keep.add(PMO, SampleProgram.KEY, draft("FR", "")));

        desk.search.finds(
                JQL, IntStream.range(1, 10_002).mapToObj(n -> new JiraIssueId(n)).toList());
        refuses(
                PreviewRule.FINDS_TOO_MUCH,
                () -> desk.keep.add(PMO, SampleProgram.KEY, draft("FR", "")));

        refuses(
                CheckedRule.NO_QUERY,
                () ->
                        desk.keep.add(
                                PMO,
                                SampleProgram.KEY,
                                new RuleDraft("FR", " order by key", "", "")));
        refuses(
                CheckedRule.NO_MILESTONE,
                () -> desk.keep.add(PMO, SampleProgram.KEY, draft("FR", "M99")));
        assertThat(house.rules.all()).isEmpty();
    }

    @Test
    public void onlyThePmoMakesRules() {
        desk.search.finds(JQL, List.of(one));
        ActorId lead = new ActorId("lead");

        refuses(
                ProgramRoles.FORBIDDEN,
                () -> desk.preview.of(lead, SampleProgram.KEY, draft("FR", "")));
        refuses(ProgramRoles.FORBIDDEN, () -> desk.read.of(lead, SampleProgram.KEY));
        refuses(ProgramRoles.FORBIDDEN, () -> desk.arrange.remove(lead, SampleProgram.KEY, 1));
    }

    @Test
    public void theOrderDecidesAndARemovedRuleLetsGo() {
        desk.search.finds(JQL, List.of(one));
        desk.keep.add(PMO, SampleProgram.KEY, draft("ES", ""));
        desk.keep.add(PMO, SampleProgram.KEY, draft("FR", ""));
        assertThat(fact(one)).isEmpty();

        desk.arrange.order(PMO, SampleProgram.KEY, List.of(2, 1));
        assertThat(fact(one)).isPresent();
        refuses(
                ArrangeRules.OTHER_RULES,
                () -> desk.arrange.order(PMO, SampleProgram.KEY, List.of(1)));

        desk.arrange.remove(PMO, SampleProgram.KEY, 2);
        assertThat(fact(one)).isEmpty();
        assertThat(house.facts.by(sample.rollout("ES").id(), one)).isPresent();
    }

    @Test
    public void anEditedIssueIsAskedAboutAtOnceAndAgainAfterTheIndexCaughtUp() {
        desk.search.finds(JQL, List.of(one));
        desk.keep.add(PMO, SampleProgram.KEY, draft("FR", ""));
        desk.follow.changed(one);

        desk.recheck.run(StopRequest.NEVER);
        assertThat(fact(one)).as("the index still has it").isPresent();

        desk.search.finds(JQL, List.of());
        desk.recheck.run(StopRequest.NEVER);
        assertThat(fact(one)).as("no look is due").isPresent();

        desk.pass(Duration.ofSeconds(31));
        desk.recheck.run(StopRequest.NEVER);
        assertThat(fact(one)).isEmpty();

        desk.pass(Duration.ofMinutes(2));
        desk.recheck.run(StopRequest.NEVER);
        assertThat(house.rules.noted()).isEmpty();
    }

    @Test
    public void atNightEveryRuleIsRunAnewAndAFailedOneKeepsWhatItHad() {
        desk.search.finds(JQL, List.of(one));
        desk.keep.add(PMO, SampleProgram.KEY, draft("FR", ""));

        desk.search.finds(JQL, List.of(two));
        desk.nightly.run(StopRequest.NEVER);
        assertThat(fact(one)).isEmpty();
        assertThat(fact(two)).isPresent();

        desk.search.finds(
                JQL, IntStream.range(1, 10_002).mapToObj(n -> new JiraIssueId(n)).toList());
        desk.nightly.run(StopRequest.NEVER);
        assertThat(fact(two)).isPresent();
        assertThat(desk.read.of(PMO, SampleProgram.KEY).rules().get(0).run().orElseThrow())
                .matches(run -> !run.isDone() && run.found() == 10_001);
    }

    @Test
    public void aRuleWhoseOwnerLeftIsSuspendedAndKeepsWhatItHadUntilSomebodySavesItAnew() {
        desk.search.finds(JQL, List.of(one));
        desk.keep.add(PMO, SampleProgram.KEY, draft("FR", ""));
        desk.search.leaves(PMO);
        desk.search.finds(JQL, List.of(two));
        desk.follow.changed(one);

        desk.recheck.run(StopRequest.NEVER);
        desk.nightly.run(StopRequest.NEVER);
        assertThat(fact(one)).isPresent();
        assertThat(fact(two)).isEmpty();
        RuleLine line = desk.read.of(PMO, SampleProgram.KEY).rules().get(0);
        assertThat(line.suspended()).isTrue();
        assertThat(line.run().orElseThrow().found()).isEqualTo(1);

        house.assigned.replace(SampleProgram.KEY, ProgramRole.PMO, Set.of(InMemoryJira.PMO));
        desk.keep.change(InMemoryJira.PMO, SampleProgram.KEY, 1, draft("FR", ""));
        assertThat(fact(one)).isEmpty();
        assertThat(fact(two)).isPresent();
        assertThat(desk.read.of(PMO, SampleProgram.KEY).rules().get(0).suspended()).isFalse();
    }
}
