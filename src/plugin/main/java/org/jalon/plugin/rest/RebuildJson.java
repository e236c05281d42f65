package org.jalon.plugin.rest;

import org.jalon.domain.rollup.Rebuild;

import java.time.Instant;

/** How far the facts of a program have been written anew. */
public record RebuildJson(
        String begun,
        String finished,
        boolean running,
        int percent,
        int rollouts,
        int rolloutsDone,
        long facts,
        long readingMillis,
        long writingMillis) {

    static RebuildJson of(Rebuild rebuild) {
        return new RebuildJson(
                rebuild.begun().toString(),
                rebuild.finished().map(Instant::toString).orElse(null),
                rebuild.isRunning(),
                rebuild.percent(),
                rebuild.rollouts(),
                rebuild.done(),
                rebuild.facts(),
                rebuild.reading().toMillis(),
                rebuild.writing().toMillis());
    }
}
