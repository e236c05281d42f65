package org.jalon.plugin.jira.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.JiraIssueId;
import org.junit.After;
import org.junit.Test;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class FollowLaterTest {
    private final BlockingQueue<Long> looked = new LinkedBlockingQueue<>();
    private final List<String> threads = new CopyOnWriteArrayList<>();
    private final FollowLater follow = new FollowLater(this::look);
    private volatile boolean failing;

    private void look(JiraIssueId issue) {
        threads.add(Thread.currentThread().getName());
        looked.add(issue.value());
        if (failing) {
            throw new IllegalStateException("the database is away");
        }
    }

    @After
    public void stop() {
        follow.stop();
    }

    @Test
    public void looksOnAnotherThreadAndLooksAgain() throws InterruptedException {
        follow.start();

        follow.look(7);

        assertThat(looked.poll(5, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(looked.poll(5, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(threads).containsOnly("jalon-follow");
    }

    @Test
    public void aLookThatFailsIsFollowedByTheNext() throws InterruptedException {
        failing = true;
        follow.start();

        follow.look(7);

        assertThat(looked.poll(5, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(looked.poll(5, TimeUnit.SECONDS)).isEqualTo(7);
    }

    @Test
    public void whatIsStillWaitingIsLookedAtWhenTheAddOnStops() {
        follow.start();
        follow.look(7);
        follow.look(8);

        follow.stop();

        assertThat(looked).contains(7L, 8L);
        looked.clear();
        follow.start();
    }
}
