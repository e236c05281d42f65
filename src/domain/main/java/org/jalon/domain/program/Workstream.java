package org.jalon.domain.program;

import org.jalon.domain.shared.LocalizedText;

/** A strand of work that runs through all rollouts of a program. */
public record Workstream(WorkstreamCode code, LocalizedText name) {}
