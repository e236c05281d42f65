package org.jalon.plugin.jira.workflow;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work on a thread of its own and waits for it. On the thread of a transition Jira may have a
 * transaction open, which a refusal rolls back; what is remembered about the refusal must not go
 * with it.
 */
final class OwnTransaction {

    <T> T run(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "jalon-attempt");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The attempt failed", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Interrupted while a checkpoint was evaluated", stopping);
        }
    }
}
