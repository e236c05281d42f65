package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.Draws;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Whatever people do to trees, links and rules, and in whichever order events come, the facts are
 * what a naive reading of everything says.
 */
public class MembershipsPropertyTest {
    private static final int RUNS = Draws.of(25);
    private static final int STEPS = 60;

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final List<Rollout> rollouts =
            List.of(sample.rollout("FR"), sample.rollout("ES"), sample.rollout("AT"));
    private final List<JiraIssueId> issues = new ArrayList<>();
    private final Map<JiraIssueId, JiraIssueId> parents = new HashMap<>();
    private final Map<JiraIssueId, Set<JiraIssueId>> links = new HashMap<>();
    private final Map<Integer, LinkRule> rules = new HashMap<>();
    private final Map<Integer, Set<JiraIssueId>> found = new HashMap<>();
    private final Set<JiraIssueId> deleted = new HashSet<>();

    @Test
    public void theFactsAreWhatANaiveReadingSays() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            startAfresh(seed);
            for (int step = 0; step < STEPS; step++) {
                act(random);
            }
            assertAgreement("seed " + seed);
        }
    }

    private void startAfresh(int seed) {
        issues.clear();
        parents.clear();
        links.clear();
        deleted.clear();
        found.forEach(
                (number, members) ->
                        house.rules.remove(rollouts.get(0).id().program(), number, members));
        rules.keySet().forEach(n -> house.rules.remove(rollouts.get(0).id().program(), n));
        found.values().forEach(house.follow::allChanged);
        rules.clear();
        found.clear();
        for (int i = 0; i < 12; i++) {
            issues.add(house.jira.issue("FR-" + (1000 + 100 * seed + i)).id());
        }
    }

    private void act(Random random) {
        JiraIssueId issue = issues.get(random.nextInt(issues.size()));
        Rollout rollout = rollouts.get(random.nextInt(rollouts.size()));
        Milestone milestone = rollout.milestones().get(random.nextInt(rollout.milestones().size()));
        JiraIssueId target = random.nextInt(3) == 0 ? rollout.issue() : milestone.issue();
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                links.computeIfAbsent(issue, i -> new HashSet<>()).add(target);
                house.jira.link(issue, target);
            }
            case 2 -> {
                Set<JiraIssueId> mine = links.getOrDefault(issue, Set.of());
                mine.stream().findFirst().ifPresent(one -> unlink(issue, one));
            }
            case 3 -> moveBelow(issue, issues.get(random.nextInt(issues.size())));
            case 4 -> {
                parents.remove(issue);
                house.jira.makeWhole(issue);
            }
            case 5 -> rule(1 + random.nextInt(4), rollout, milestone, random.nextBoolean());
            case 6 -> match(1 + random.nextInt(4), issue);
            default -> {
                if (random.nextInt(4) == 0) {
                    delete(issue);
                }
            }
        }
        house.follow.changed(issue);
    }

    private void unlink(JiraIssueId issue, JiraIssueId target) {
        links.get(issue).remove(target);
        house.jira.unlink(issue, target);
    }

    private void moveBelow(JiraIssueId issue, JiraIssueId above) {
        for (JiraIssueId up = above; up != null; up = parents.get(up)) {
            if (up.equals(issue)) {
                return;
            }
        }
        parents.put(issue, above);
        house.jira.makePart(issue, above);
    }

    private void rule(int number, Rollout rollout, Milestone milestone, boolean named) {
        LinkRule rule =
                new LinkRule(
                        rollout.id().program(),
                        number,
                        number,
                        rollout.id().bu(),
                        new Jql("project = FR"),
                        Optional.empty(),
                        named ? Optional.of(milestone.code()) : Optional.empty(),
                        InMemoryJira.PMO);
        rules.put(number, rule);
        house.rules.save(rule);
        found.getOrDefault(number, Set.of()).forEach(house.follow::changed);
    }

    private void match(int number, JiraIssueId issue) {
        if (!rules.containsKey(number)) {
            return;
        }
        Set<JiraIssueId> members = found.computeIfAbsent(number, n -> new HashSet<>());
        if (members.add(issue)) {
            house.rules.add(rollouts.get(0).id().program(), number, List.of(issue));
        } else {
            members.remove(issue);
            house.rules.remove(rollouts.get(0).id().program(), number, List.of(issue));
        }
    }

    private void delete(JiraIssueId issue) {
        deleted.add(issue);
        links.remove(issue);
        parents.remove(issue);
        house.jira.delete(issue);
    }

    private void assertAgreement(String seed) {
        for (Rollout rollout : rollouts) {
            assertThat(house.sync.repair(rollout, StopRequest.NEVER).all())
                    .as(seed + ", missed by events of " + rollout.id())
                    .isZero();
            FactsInJira.Reading atOnce =
                    house.factsInJira.of(rollout, Set.copyOf(issues), StopRequest.NEVER);
            for (JiraIssueId issue : issues) {
                assertThat(Optional.ofNullable(atOnce.facts().get(issue)))
                        .as(seed + ", " + issue + " read at once")
                        .isEqualTo(
                                house.followUnitIssue
                                        .readingOf(rollout.id())
                                        .orElseThrow()
                                        .apply(issue));
            }
        }
        for (JiraIssueId issue : issues) {
            for (Rollout rollout : rollouts) {
                assertThat(
                                house.facts
                                        .by(rollout.id(), issue)
                                        .map(fact -> fact.milestone().map(MilestoneCode::value)))
                        .as(seed + ", " + issue + " in " + rollout.id())
                        .isEqualTo(expected(rollout, issue));
            }
        }
    }

    /** All that there is, read from the end: who is linked nearest, then which rule is first. */
    private Optional<Optional<String>> expected(Rollout rollout, JiraIssueId issue) {
        if (deleted.contains(issue)) {
            return Optional.empty();
        }
        List<JiraIssueId> line = new ArrayList<>();
        for (JiraIssueId up = issue; up != null; up = parents.get(up)) {
            line.add(up);
        }
        Optional<JiraIssueId> linked =
                line.stream().filter(level -> !served(level).isEmpty()).findFirst();
        List<LinkRule> matching =
                rules.values().stream()
                        .filter(r -> found.getOrDefault(r.number(), Set.of()).contains(issue))
                        .sorted((a, b) -> Integer.compare(a.position(), b.position()))
                        .toList();
        boolean member =
                linked.isPresent()
                        ? served(linked.get()).contains(rollout.id())
                        : !matching.isEmpty() && matching.get(0).bu().equals(rollout.id().bu());
        return member ? Optional.of(milestone(rollout, line, matching)) : Optional.empty();
    }

    private Set<RolloutId> served(JiraIssueId level) {
        Set<RolloutId> served = new HashSet<>();
        for (Rollout rollout : rollouts) {
            Set<JiraIssueId> targets = links.getOrDefault(level, Set.of());
            if (targets.contains(rollout.issue()) || !linkedMilestones(rollout, level).isEmpty()) {
                served.add(rollout.id());
            }
        }
        return served;
    }

    private List<String> linkedMilestones(Rollout rollout, JiraIssueId level) {
        return rollout.milestones().stream()
                .filter(m -> links.getOrDefault(level, Set.of()).contains(m.issue()))
                .map(m -> m.code().value())
                .toList();
    }

    private Optional<String> milestone(
            Rollout rollout, List<JiraIssueId> line, List<LinkRule> matching) {
        for (JiraIssueId level : line) {
            List<String> codes = linkedMilestones(rollout, level);
            if (!codes.isEmpty()) {
                return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
            }
        }
        return matching.stream()
                .filter(rule -> rule.bu().equals(rollout.id().bu()))
                .flatMap(rule -> rule.milestone().stream())
                .map(MilestoneCode::value)
                .findFirst();
    }
}
