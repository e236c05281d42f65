package org.jalon.plugin.persistence;

import org.jalon.domain.rollout.RolloutId;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The text in a unique key column that stands for several values, because Active Objects cannot be
 * relied on to declare a composite unique index. Values are kept apart by a slash that none may
 * hold.
 */
final class RowKey {
    private RowKey() {}

    static String of(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part.toString().replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }

    static String of(RolloutId rollout) {
        return of(rollout.program().value(), rollout.bu().value());
    }

    /** The rollout that such a key stands for. */
    static RolloutId rollout(String key) {
        String[] parts = parts(key);
        return RolloutId.of(parts[0], parts[1]);
    }

    /** The values that such a key stands for. */
    static String[] parts(String key) {
        return Arrays.stream(key.split("/", -1)).map(RowKey::plain).toArray(String[]::new);
    }

    private static String plain(String part) {
        return part.replace("%2F", "/").replace("%25", "%");
    }
}
