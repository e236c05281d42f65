package org.jalon.host.sample;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A process of its own that dies, as by SIGKILL, while four rollouts pass a checkpoint, each held
 * at another moment of its transition. Says beforehand which rollout is where.
 */
public final class DyingHost {
    /** What has happened to a rollout when the process ends. */
    enum Moment {
        /** The checkpoint let it through; nothing else is written. */
        JUDGED,
        /** The receipt is written, and Jira has not committed. */
        RECEIPTED,
        /** Jira has committed, and nothing of ours has followed. */
        COMMITTED,
        /** The same for one whose validators were left out. */
        COMMITTED_UNASKED
    }

    private static final int EXIT = 137;

    private final Map<String, Moment> plan = new ConcurrentHashMap<>();
    private final CountDownLatch arrived = new CountDownLatch(Moment.values().length);
    private final CountDownLatch committed = new CountDownLatch(2);
    private final SampleHost host;

    private DyingHost(SampleHost host) {
        this.host = host;
    }

    /**
     * @param arguments the data folder
     */
    public static void main(String[] arguments) throws Throwable {
        SampleHost host = SampleHost.on(Path.of(arguments[0]), Dialect.POSTGRES);
        host.before();
        new DyingHost(host).die();
    }

    private void die() throws InterruptedException {
        SampleGuards guards = new SampleGuards(host);
        guards.advise();
        guards.job();
        ((EventPublisher) host.jira().services().get(EventPublisher.class)).register(this);
        int next = 0;
        for (StoredIssue rollout : guards.rollouts()) {
            Transition way = guards.onward(rollout).filter(guards::guarded).orElse(null);
            if (way != null && next < Moment.values().length) {
                Moment moment = Moment.values()[next++];
                plan.put(rollout.key(), moment);
                System.out.println(moment + " " + rollout.key() + " " + way.to().name());
                new Thread(() -> move(guards.actor(), rollout, way, moment)).start();
            }
        }
        Thread.sleep(60_000);
        Runtime.getRuntime().halt(1);
    }

    private void move(JiraUser actor, StoredIssue rollout, Transition way, Moment moment) {
        TransitionRequest request = TransitionRequest.of(way.id());
        host.jira().authentication().setLoggedInUser(actor);
        host.jira()
                .workflows()
                .perform(
                        actor,
                        rollout.id(),
                        moment == Moment.COMMITTED_UNASKED
                                ? request.skippingValidators()
                                : request);
    }

    /** Told once the history is written, which is before our post-function. */
    @EventListener
    public void changed(IssueChangedEvent event) throws InterruptedException {
        if (plan.get(event.getIssue().getKey()) == Moment.JUDGED) {
            stay();
        }
    }

    /** Told by the last post-function of all, still within Jira's transaction. */
    @EventListener
    public void happened(IssueEvent event) throws InterruptedException {
        Moment moment = plan.get(event.getIssue().getKey());
        if (moment == Moment.RECEIPTED) {
            stay();
        } else if (moment != null) {
            TransactionSynchronizationManager.registerSynchronization(new AtCommit());
        }
    }

    private void stay() throws InterruptedException {
        arrived.countDown();
        Thread.sleep(60_000);
    }

    /** The two commit when all are where they are to be, and then the process is no more. */
    private final class AtCommit implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            arrived.countDown();
            await(arrived);
        }

        @Override
        public void afterCommit() {
            committed.countDown();
            await(committed);
            Runtime.getRuntime().halt(EXIT);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
