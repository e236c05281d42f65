package org.jalon.host.sample;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jirarest.JiraHttp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Two people take an issue out of a milestone and tell of it, long before their transactions end:
 * one commits then, the other is rolled back.
 */
final class OpenTransactions {
    /** Longer than the second look waits; the last look comes after five seconds. */
    private static final long OPEN_MILLIS = 1500;

    /** The common pool has a single thread on two cores. */
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private final CompletableFuture<Outcome> outcome;

    /**
     * @param whileOpen what the matrix told shortly before the two ended
     */
    record Outcome(Recount before, Recount whileOpen) {}

    private OpenTransactions(CompletableFuture<Outcome> outcome) {
        this.outcome = outcome;
    }

    /** Begins both on threads of their own. */
    static OpenTransactions in(SampleHost host, String bu, String linkType) {
        JiraHttp reader = new SampleVisitor(host, "admin").http();
        List<Long> links = new ArrayList<>();
        for (JsonNode issue : Recount.issues(reader, bu)) {
            for (JsonNode link : issue.at("/fields/issuelinks")) {
                if (link.at("/type/name").asText().equals(linkType)) {
                    links.add(link.path("id").asLong());
                }
            }
        }
        SampleVisitor pmo = new SampleVisitor(host, "pmo");
        Recount before = Recount.shownTo(pmo, bu);
        CountDownLatch told = new CountDownLatch(2);
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Void> both =
                CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> unlink(host, links.getFirst(), told, looked, false),
                                OWN_THREAD),
                        CompletableFuture.runAsync(
                                () -> unlink(host, links.getLast(), told, looked, true),
                                OWN_THREAD));
        return new OpenTransactions(
                CompletableFuture.supplyAsync(
                        () -> {
                            await(told);
                            sleep(OPEN_MILLIS);
                            Recount whileOpen = Recount.shownTo(pmo, bu);
                            looked.countDown();
                            both.join();
                            return new Outcome(before, whileOpen);
                        },
                        OWN_THREAD));
    }

    Outcome outcome() throws Exception {
        return outcome.get(30, TimeUnit.SECONDS);
    }

    private static void unlink(
            SampleHost host,
            long link,
            CountDownLatch told,
            CountDownLatch looked,
            boolean rollBack) {
        host.jira()
                .transactions()
                .executeWithoutResult(
                        status -> {
                            host.jira()
                                    .links()
                                    .delete(
                                            host.jira().users().byName("admin").orElseThrow(),
                                            link);
                            told.countDown();
                            await(looked);
                            if (rollBack) {
                                status.setRollbackOnly();
                            }
                        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
