package org.jalon.plugin.jira.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.WorkBook;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class FollowLaterTest {
    private final BlockingQueue<Long> looked = new LinkedBlockingQueue<>();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private final List<String> threads = new CopyOnWriteArrayList<>();
    private final OursByProject concerned = new OursByProject();
    private final WorksForTests works = new WorksForTests();
    private final FollowLater follow =
            new FollowLater(
                    new Follower(),
                    concerned,
                    works,
                    new WorkBook(works, Clock.systemUTC()),
                    Clock.systemUTC());
    private volatile long failing;

    private final class Follower implements IssueFollower {
        @Override
        public void changed(JiraIssueId issue) {
            threads.add(Thread.currentThread().getName());
            if (issue.value() == failing) {
                throw new IllegalStateException("the database is away");
            }
            looked.add(issue.value());
        }

        @Override
        public void allChanged(Collection<JiraIssueId> issues) {
            batches.add(issues.size());
            issues.forEach(this::changed);
        }
    }

    @Before
    public void start() {
        follow.start();
    }

    @After
    public void stop() {
        follow.stop();
    }

    private Long next() throws InterruptedException {
        return looked.poll(8, TimeUnit.SECONDS);
    }

    @Test
    public void looksOnAnotherThreadAndLooksAgain() throws InterruptedException {
        follow.look(7);

        assertThat(next()).isEqualTo(7);
        assertThat(next()).isEqualTo(7);
        assertThat(threads).containsOnly("jalon-follow");
        assertThat(follow.waiting()).isEqualTo(1);
        assertThat(follow.last()).isPresent();
    }

    @Test
    public void hintsThatComeTogetherAreLookedAtTogether() throws InterruptedException {
        for (long issue = 1; issue <= 1000; issue++) {
            follow.look(issue, OursByProject.OURS);
            follow.look(issue, OursByProject.OURS);
        }

        for (int looks = 0; looks < 1000; looks++) {
            assertThat(next()).isNotNull();
        }
        assertThat(batches).hasSizeLessThan(20).allMatch(size -> size <= 200);
    }

    @Test
    public void aLookThatFailsIsRepeatedAndTakesNoOtherWithIt() throws InterruptedException {
        failing = 7;
        follow.look(6);
        follow.look(7);
        follow.look(8);

        while (!looked.contains(8L)) {
            Thread.sleep(10);
        }
        failing = 0;
        assertThat(works.failed).isNotEmpty().containsOnly("events");

        while (!looked.contains(7L)) {
            Thread.sleep(10);
        }
    }

    @Test
    public void anIssueOfNoProgramIsNotLookedAt() throws InterruptedException {
        follow.look(5, OursByProject.FOREIGN);
        follow.look(6, OursByProject.OURS);

        assertThat(next()).isEqualTo(6);
        assertThat(next()).isEqualTo(6);
        assertThat(next()).isEqualTo(6);
        assertThat(looked).isEmpty();
    }

    /** Another node links it while this one hears of an edit. */
    @Test
    public void aNoThatIsOutOfDateIsFoundOutByTheLastLook() throws InterruptedException {
        follow.look(5, OursByProject.FOREIGN);
        Thread.sleep(1000);
        assertThat(looked).isEmpty();
        concerned.named.add(new JiraIssueId(5));

        assertThat(next()).isEqualTo(5);
    }

    @Test
    public void whatIsSwitchedOffIsNotFollowedUntilItIsOnAgain() throws InterruptedException {
        works.on = false;
        follow.stop();
        follow.start();
        follow.look(7);
        assertThat(follow.waiting()).isZero();

        works.on = true;
        while (looked.isEmpty()) {
            Thread.sleep(50);
            follow.look(8);
        }

        assertThat(looked).containsOnly(8L);
    }

    @Test
    public void whatIsStillWaitingIsLookedAtWhenTheAddOnStops() {
        follow.look(7);
        follow.look(8);

        follow.stop();

        assertThat(looked).contains(7L, 8L);
        looked.clear();
        follow.start();
    }
}
