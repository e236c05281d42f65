package org.jalon.plugin.jira.workflow;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the validator hands to the post-function of the same transition. OSWorkflow lets a validator
 * leave nothing behind in its maps, but both meet the same issue object, which belongs to no other
 * transition.
 */
public final class AttemptsAtHand {
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private final Map<Key, List<Long>> attempts = new ConcurrentHashMap<>();

    /** The very object, whatever else calls itself equal to it. */
    private static final class Key extends WeakReference<Object> {
        private final CheckpointCode checkpoint;
        private final int hash;

        Key(Object issue, CheckpointCode checkpoint, ReferenceQueue<Object> queue) {
            super(issue, queue);
            this.checkpoint = checkpoint;
            this.hash = 31 * System.identityHashCode(issue) + checkpoint.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Key key
                            && get() != null
                            && get() == key.get()
                            && checkpoint.equals(key.checkpoint));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    void keep(Object issue, CheckpointCode checkpoint, List<Long> made) {
        for (Object old = gone.poll(); old != null; old = gone.poll()) {
            attempts.remove(old);
        }
        attempts.put(new Key(issue, checkpoint, gone), made);
    }

    /** Handed over once; empty when no validator ran on that object. */
    Optional<List<Long>> take(Object issue, CheckpointCode checkpoint) {
        return Optional.ofNullable(attempts.remove(new Key(issue, checkpoint, null)));
    }
}
