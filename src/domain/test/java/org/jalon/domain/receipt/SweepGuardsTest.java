package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;

import static java.util.stream.Collectors.toMap;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryReceipts;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.StopRequest;
import org.junit.Before;
import org.junit.Test;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Forty projects with 30 issues each in the same guarded status, and one with 1,100. */
public class SweepGuardsTest {
    private static final String STATUS = "10002";
    private static final Instant SEEN = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant LATER = SEEN.plusMillis(1);
    private static final JiraProjectId PROJECT = new JiraProjectId(1);
    private static final RolloutId AUSTRIA = RolloutId.of("XBP", "AT");
    private static final int LARGE = 40;

    private final House house = new House();
    private final InMemoryReceipts receipts = new InMemoryReceipts();
    private final Map<GuardedStatus, List<GuardedIssue>> there = new HashMap<>();
    private final List<Guard> known = new ArrayList<>();
    private final List<Guard> baselined = new ArrayList<>();
    private final List<Integer> askedForReceipts = new ArrayList<>();
    private final List<Integer> askedForFacts = new ArrayList<>();
    private int searches;

    @Before
    public void theyAreThere() {
        SampleProgram.in(house);
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(Binding.ADVISORY)));
        for (int project = 0; project <= LARGE; project++) {
            int first = 1 + project * 10_000;
            GuardedStatus at = at(project);
            known.add(guard(at));
            there.put(
                    at,
                    IntStream.range(first, first + (project == LARGE ? 1_100 : 30))
                            .mapToObj(id -> new GuardedIssue(new JiraIssueId(id), SEEN))
                            .toList());
        }
    }

    private static GuardedStatus at(int project) {
        return new GuardedStatus(new JiraProjectId(project + 1), STATUS, CP4);
    }

    private static Guard guard(GuardedStatus at) {
        return new Guard(at, "workflow", Set.of(), SEEN, Optional.empty(), false);
    }

    @Test
    public void manySmallProjectsAreLookedAtInFewQueries() {
        there.values().forEach(all -> all.forEach(this::receive));

        run(StopRequest.NEVER);

        assertThat(askedForReceipts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2_300);
        assertThat(askedForReceipts).hasSizeLessThan(6);
        assertThat(askedForFacts).as("everybody has a receipt").containsOnly(0);
        assertThat(baselined).hasSameSizeAs(known);
    }

    @Test
    public void whatIsLeftIsSaidOfEachGuardApart() {
        there.values().forEach(all -> all.subList(1, all.size()).forEach(this::receive));
        List<Sighting> all = new ArrayList<>();
        List<Sighting> left = new ArrayList<>();
        for (Guard guard : known) {
            there.get(guard.at()).forEach(one -> all.add(new Sighting(guard, one)));
            left.add(new Sighting(guard, there.get(guard.at()).get(0)));
        }
        GuardedIssue received = there.get(at(0)).get(1);
        left.add(new Sighting(guard(new GuardedStatus(PROJECT, "10009", CP4)), received));
        left.add(new Sighting(known.get(0), new GuardedIssue(received.issue(), LATER)));
        all.addAll(left.subList(known.size(), left.size()));

        Map<Sighting, List<RolloutId>> found = unreceipted().scan().of(all);

        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(found.values()).containsOnly(List.of(AUSTRIA));
    }

    @Test
    public void whoIsStoppedKeepsNoBaselineOfWhatWasOnlySearched() {
        there.values().forEach(all -> all.forEach(this::receive));

        run(() -> searches >= 20);

        assertThat(searches).isEqualTo(20);
        assertThat(baselined).isEqualTo(known.subList(0, 16));
    }

    private void run(StopRequest stop) {
        NoteLeaving.Found found =
                new SweepGuards(
                                this::search,
                                unreceipted(),
                                null, // nobody is to be examined
                                null,
                                guards(),
                                house.transactions)
                        .all(List.of(), stop);
        assertThat(found).isNotNull();
    }

    private Unreceipted unreceipted() {
        ServedIssues served =
                issues -> {
                    askedForFacts.add(issues.size());
                    return issues.stream().collect(toMap(id -> id, id -> List.of(AUSTRIA)));
                };
        return new Unreceipted(served, house.checkpoints.definitions(), counting());
    }

    private Receipts counting() {
        return (Receipts)
                Proxy.newProxyInstance(
                        Receipts.class.getClassLoader(),
                        new Class<?>[] {Receipts.class},
                        (proxy, method, arguments) -> {
                            askedForReceipts.add(((Collection<?>) arguments[0]).size());
                            return method.invoke(receipts, arguments);
                        });
    }

    private Guards guards() {
        return new Guards() {
            @Override
            public List<Guard> known() {
                return known;
            }

            @Override
            public void save(Guard guard) {
                assertThat(guard.baselined()).isTrue();
                baselined.add(guard(guard.at()));
            }

            @Override
            public void remove(GuardedStatus at) {
                throw new AssertionError(at);
            }
        };
    }

    private void receive(GuardedIssue issue) {
        long id =
                receipts.add(
                        new Receipt(
                                issue.issue(),
                                CP4,
                                STATUS,
                                Basis.BEFORE_GUARD,
                                List.of(),
                                Optional.empty(),
                                SEEN,
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Receipt.Standing.CONFIRMED));
        receipts.checked(id, SEEN);
    }

    private List<GuardedIssue> search(Guard guard, long after, int most) {
        searches++;
        return there.get(guard.at()).stream()
                .filter(one -> one.issue().value() > after)
                .limit(most)
                .toList();
    }
}
