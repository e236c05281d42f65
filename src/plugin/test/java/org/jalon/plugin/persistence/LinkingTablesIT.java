package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.Recheck;
import org.jalon.domain.linking.RuleMember;
import org.jalon.domain.linking.RuleRun;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

public class LinkingTablesIT extends PersistenceCase {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123Z");
    private static final JiraIssueId ONE = new JiraIssueId(77_001);
    private static final JiraIssueId TWO = new JiraIssueId(77_002);

    private final ActiveObjectsLinkRules rules = new ActiveObjectsLinkRules(activeObjects);
    private final ActiveObjectsRuleMembers members = new ActiveObjectsRuleMembers(activeObjects);
    private final ActiveObjectsRuleRuns runs = new ActiveObjectsRuleRuns(activeObjects);
    private final ActiveObjectsRechecks rechecks = new ActiveObjectsRechecks(activeObjects);

    private static LinkRule rule(RolloutId rollout, int number, int position, String milestone) {
        return new LinkRule(
                rollout.program(),
                number,
                position,
                rollout.bu(),
                new Jql("summary ~ \"Łódź | 50 %\" AND labels = 'a\\'b'"),
                Optional.of(new WorkstreamCode("WS/1")),
                Optional.ofNullable(milestone).map(MilestoneCode::new),
                new ActorId("JIRAUSER10100"));
    }

    @Test
    public void rulesAreReadAsTheyWereWrittenByTheirOrder() {
        RolloutId rollout = rollout("rules");
        ProgramKey program = rollout.program();
        LinkRule first = rule(rollout, rules.nextNumber(program), 2, "M%1");
        rules.save(first);
        LinkRule second = rule(rollout, rules.nextNumber(program), 1, null);
        rules.save(second);

        assertThat(rules.of(program)).containsExactly(second, first);
        assertThat(rules.all()).contains(first, second);

        rules.save(first.at(1));
        rules.remove(program, second.number());
        assertThat(rules.of(program)).containsExactly(first.at(1));
    }

    @Test
    public void whatARuleFoundIsKeptOnceAndTakenAway() {
        ProgramKey program = rollout("members").program();
        members.add(program, 3, List.of(ONE, TWO));
        members.add(program, 3, List.of(TWO));
        members.add(program, 4, List.of(TWO));

        assertThat(members.of(program, 3)).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(members.ofIssue(TWO))
                .contains(new RuleMember(program, 3, TWO), new RuleMember(program, 4, TWO));

        members.remove(program, 3, List.of(TWO));
        assertThat(members.of(program, 3)).containsExactly(ONE);
        assertThat(members.of(program, 4)).containsExactly(TWO);
    }

    @Test
    public void theLastRunIsKeptUntilTheRuleIsAnother() {
        RolloutId rollout = rollout("runs");
        rules.save(rule(rollout, 1, 1, null));
        assertThat(runs.run(rollout.program(), 1)).isEmpty();

        RuleRun failed = new RuleRun(NOW, 0, Optional.of("Field 'x' does not exist."));
        runs.record(rollout.program(), 1, failed);
        assertThat(runs.run(rollout.program(), 1)).contains(failed);

        RuleRun done = new RuleRun(NOW.plusSeconds(1), 12, Optional.empty());
        runs.record(rollout.program(), 1, done);
        assertThat(runs.run(rollout.program(), 1)).contains(done);

        runs.forget(rollout.program(), 1);
        assertThat(runs.run(rollout.program(), 1)).isEmpty();
    }

    @Test
    public void anIssueIsNotedOnceAndALaterNoteOutlastsTheLastLook() {
        JiraIssueId issue = new JiraIssueId(88_001);
        rechecks.note(issue, NOW);
        Recheck noted = of(issue);
        assertThat(noted).isEqualTo(new Recheck(issue, NOW, Optional.empty()));

        rechecks.note(issue, NOW.plusSeconds(5));
        rechecks.asked(noted, NOW.plusSeconds(6));
        rechecks.done(noted);
        assertThat(of(issue))
                .isEqualTo(new Recheck(issue, NOW.plusSeconds(5), Optional.of(NOW.plusSeconds(6))));

        rechecks.done(of(issue));
        assertThat(rechecks.noted()).noneMatch(other -> other.issue().equals(issue));
    }

    private Recheck of(JiraIssueId issue) {
        return rechecks.noted().stream()
                .filter(noted -> noted.issue().equals(issue))
                .findFirst()
                .orElseThrow();
    }
}
