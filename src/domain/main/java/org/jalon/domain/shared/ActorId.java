package org.jalon.domain.shared;

/** Somebody who acts: Jira's opaque user key, so that anonymising a user leaves our rows true. */
public record ActorId(String key) {
    public ActorId {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("actor without key");
        }
    }
}
