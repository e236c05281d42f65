package org.jalon.host.activeobjects.addon;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;

/** The add-on's one bean: does what the test tells it in a word. */
public final class Notes implements Function<String, String> {
    private static final long FIRST_UPGRADE = 1000;

    private final ActiveObjects tables;
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    public Notes(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public String apply(String order) {
        String[] words = order.split(" ");
        return switch (words[0]) {
            case "count" -> String.valueOf(tables.count(Note.class));
            case "upgraded" -> String.valueOf(tables.count(Note.class, upgraded()));
            case "add" -> add(Long.parseLong(words[1]));
            case "add-and-fail" ->
                    tables.executeInTransaction(() -> fail(add(Long.parseLong(words[1]))));
            case "fail-inside" -> failInside(Long.parseLong(words[1]));
            case "count-around" -> countAround(Long.parseLong(words[1]));
            case "next" -> next();
            default -> throw new IllegalArgumentException(order);
        };
    }

    private static Query upgraded() {
        return Query.select().where("NUMBER = ?", FIRST_UPGRADE);
    }

    private String add(long number) {
        Note note = tables.create(Note.class, Map.of("NUMBER", number));
        note.setText("note " + number);
        note.save();
        return tables.get(Note.class, note.getID()).getText();
    }

    /** The inner transaction is part of the outer one, which is thus undone with it. */
    private String failInside(long number) {
        return tables.executeInTransaction(
                () -> {
                    add(number);
                    try {
                        tables.executeInTransaction(() -> fail(add(number + 1)));
                    } catch (IllegalStateException e) {
                        // the outer one goes on, in vain
                    }
                    return add(number + 2);
                });
    }

    /**
     * Counts, lets another thread add a row and commit, and counts again in the same transaction.
     */
    private String countAround(long number) {
        return tables.executeInTransaction(
                () -> {
                    int before = tables.count(Note.class);
                    Thread other = new Thread(() -> add(number));
                    other.start();
                    join(other);
                    return before + " " + tables.count(Note.class);
                });
    }

    /**
     * As the log of facts takes its sequence: highest number plus one, the whole transaction again
     * on a duplicate.
     */
    private String next() {
        try {
            return tables.executeInTransaction(() -> takeNext(true));
        } catch (RuntimeException e) {
            return "again after "
                    + root(e).getClass().getName()
                    + ", "
                    + tables.executeInTransaction(() -> takeNext(false));
        }
    }

    private String takeNext(boolean wait) {
        Note[] last =
                tables.find(
                        Note.class,
                        Query.select()
                                .where("NUMBER < ?", FIRST_UPGRADE)
                                .order("NUMBER DESC")
                                .limit(1));
        long next = last.length == 0 ? 1 : last[0].getNumber() + 1;
        if (wait) {
            meet();
        }
        add(next);
        return "took " + next;
    }

    private void meet() {
        try {
            bothHaveRead.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fail(String after) {
        throw new IllegalStateException("after " + after);
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
