package org.jalon.plugin.jira.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Issues that are to be looked at so long after something happened to them, in that order, each
 * once however much happens.
 */
final class Looks {
    private final long after;
    private final boolean fromTheLast;
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(Hint hint, long due) {}

    /**
     * @param fromTheLast whether a later hint about the same issue moves the look on; else it would
     *     never come for an issue that is edited all the time
     */
    Looks(Duration after, boolean fromTheLast) {
        this.after = after.toNanos();
        this.fromTheLast = fromTheLast;
    }

    synchronized void note(Hint hint, long now) {
        Waiting known = waiting.get(hint.issue());
        if (known == null) {
            waiting.put(hint.issue(), new Waiting(hint, now + after));
        } else if (fromTheLast) {
            waiting.remove(hint.issue());
            waiting.put(hint.issue(), new Waiting(known.hint().and(hint), now + after));
        } else {
            waiting.put(hint.issue(), new Waiting(known.hint().and(hint), known.due()));
        }
    }

    /** Takes what is due, at most so many, longest waiting first. */
    synchronized List<Hint> take(long now, int most) {
        List<Hint> due = new ArrayList<>();
        Iterator<Waiting> next = waiting.values().iterator();
        while (due.size() < most && next.hasNext()) {
            Waiting first = next.next();
            if (first.due() - now > 0) {
                break;
            }
            due.add(first.hint());
            next.remove();
        }
        return due;
    }

    /** Takes everything, due or not. */
    synchronized List<Hint> takeAll() {
        List<Hint> all = waiting.values().stream().map(Waiting::hint).toList();
        waiting.clear();
        return all;
    }

    synchronized int size() {
        return waiting.size();
    }
}
