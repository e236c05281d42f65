package org.jalon.host.sample;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jirarest.JiraHttp;
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
 * at another moment of its transition, and somebody has just done an issue of a Business Unit. Says
 * beforehand which issue is where.
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
        COMMITTED_UNASKED,
        /** An issue of a Business Unit is done, Jira has committed, and nobody has looked at it. */
        EDITED
    }

    static final String EDITED_UNIT = "FR";
    static final String LINK_TYPE = "Jalon rollout";

    private static final int EXIT = 137;

    /** After the looks that follow an event at once, and long before the last one. */
    private static final int MILLIS_AFTER_THE_LOOKS = 1000;

    private final Map<String, Moment> plan = new ConcurrentHashMap<>();
    private final CountDownLatch arrived = new CountDownLatch(Moment.values().length);
    private final CountDownLatch committed = new CountDownLatch(3);
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
        edit();
        Thread.sleep(MILLIS_AFTER_THE_LOOKS);
        int next = 0;
        for (StoredIssue rollout : guards.rollouts()) {
            Transition way = guards.onward(rollout).filter(guards::guarded).orElse(null);
            if (way != null && next < Moment.EDITED.ordinal()) {
                begin(Moment.values()[next++], rollout, way);
            }
        }
        Thread.sleep(60_000);
        Runtime.getRuntime().halt(1);
    }

    /** Any open issue that delivers something. */
    private void edit() {
        JiraHttp http = new SampleVisitor(host, "admin").http();
        for (JsonNode found : Recount.issues(http, EDITED_UNIT)) {
            StoredIssue issue =
                    host.jira().issues().byKey(found.path("key").asText()).orElseThrow();
            boolean open = !found.at("/fields/status/statusCategory/key").asText().equals("done");
            if (open && found.at("/fields/issuelinks/0/type/name").asText().equals(LINK_TYPE)) {
                begin(Moment.EDITED, issue, done(issue));
                return;
            }
        }
        throw new AssertionError("Everything is done");
    }

    private Transition done(StoredIssue issue) {
        return host.jira().workflows().available(actor(), issue).stream()
                .filter(way -> way.to().name().equals("Done"))
                .findFirst()
                .orElseThrow();
    }

    private JiraUser actor() {
        return host.jira().users().byName("admin").orElseThrow();
    }

    private void begin(Moment moment, StoredIssue issue, Transition way) {
        plan.put(issue.key(), moment);
        System.out.println(moment + " " + issue.key() + " " + way.to().name());
        new Thread(() -> move(actor(), issue, way, moment)).start();
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

    /** The three commit when all are where they are to be, and then the process is no more. */
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
