package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Hints that come close together are read together, and that changes no figure. */
public class BatchedLooksTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    /** The same random edits in two houses: one is told of each at once, one of all in batches. */
    @Test
    public void looksInBatchesOfAnySizeAndOrderLeaveWhatLooksOneByOneLeave() {
        House other = new House();
        SampleProgram twin = SampleProgram.in(other);
        Random random = new Random(7);
        for (int batch = 0; batch < 150; batch++) {
            List<JiraIssueId> hints = new ArrayList<>();
            for (int edit = random.nextInt(40); edit >= 0; edit--) {
                long seed = random.nextLong();
                JiraIssueId issue = edit(house, sample, new Random(seed));
                assertThat(edit(other, twin, new Random(seed))).isEqualTo(issue);
                other.follow.changed(issue);
                hints.add(random.nextInt(hints.size() + 1), issue);
            }
            Set<JiraIssueId> together = new LinkedHashSet<>(hints);
            house.follow.allChanged(together);
            if (batch % 3 == 0) {
                house.follow.allChanged(together);
            }

            assertThat(sorted(house)).as("batch " + batch).isEqualTo(sorted(other));
        }
        for (String bu : List.of("FR", "ES", "AT")) {
            RolloutId id = sample.rollout(bu).id();
            RolloutCube cube = house.cubes.of(id);
            assertThat(cube).isEqualTo(RolloutCube.counted(cube.sequence(), house.facts.of(id)));
        }
    }

    @Test
    public void aBulkEditIsReadWithOneQuestionAndWrittenInOneUnitOfWorkARollout() {
        List<JiraIssueId> issues = new ArrayList<>();
        for (String bu : List.of("FR", "ES")) {
            house.facts.of(sample.rollout(bu).id()).stream()
                    .limit(10)
                    .forEach(fact -> issues.add(fact.issue()));
        }
        issues.forEach(issue -> resolve(house, issue));
        house.jira.questions = 0;

        house.followUnitIssue.allChanged(issues);

        // for each of two rollouts: once to write, once to see that nothing is left
        assertThat(house.jira.questions).isEqualTo(4);
        assertThat(house.facts.ofIssues(issues)).hasSize(20).allMatch(Fact::isDone);
    }

    private static void resolve(House house, JiraIssueId issue) {
        IssueReading now = house.jira.by(issue).orElseThrow();
        house.jira.put(
                Readings.in(now, "5", IssueState.DONE, Optional.of(java.time.LocalDate.EPOCH)));
    }

    /** What somebody does to one of a few issues; both houses have the same. */
    private static JiraIssueId edit(House house, SampleProgram sample, Random random) {
        String bu = List.of("FR", "ES", "AT").get(random.nextInt(3));
        List<JiraIssueId> issues =
                house.jira.deliveriesOf(sample.milestoneIssue(bu, "M06")).stream()
                        .sorted(Comparator.comparing(JiraIssueId::value))
                        .toList();
        JiraIssueId milestone =
                sample.milestoneIssue(bu, List.of("M06", "M07").get(random.nextInt(2)));
        if (issues.isEmpty()) {
            JiraIssueId added = house.jira.issue(bu + "-" + random.nextInt(1000)).id();
            house.jira.link(added, milestone);
            return added;
        }
        JiraIssueId issue = issues.get(random.nextInt(issues.size()));
        switch (random.nextInt(8)) {
            case 0 -> house.jira.unlink(issue, milestone);
            case 1 -> house.jira.link(issue, milestone);
            case 2 -> house.jira.makePart(house.jira.issue(bu + "-77").id(), issue);
            case 3 -> house.jira.block(issues.get(random.nextInt(issues.size())), issue);
            case 4 -> house.jira.delete(issue);
            default -> {
                IssueState state = IssueState.values()[random.nextInt(3)];
                house.jira.put(
                        Readings.in(
                                house.jira.by(issue).orElseThrow(), "3", state, Optional.empty()));
            }
        }
        return issue;
    }

    private static List<Fact> sorted(House house) {
        Collection<Fact> all = house.facts.all();
        return all.stream()
                .sorted(
                        Comparator.comparing((Fact fact) -> fact.rollout().toString())
                                .thenComparing(fact -> fact.issue().value()))
                .toList();
    }
}
