package org.jalon.domain.checkpoint;

import java.time.Instant;

/** A definition as it was, or is, from a moment on. */
public record DefinitionVersion(Checkpoint definition, Instant since) {}
