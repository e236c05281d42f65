package org.jalon.domain.exchange;

import org.jalon.domain.shared.Message;

/**
 * One thing that is wrong in a file: where, in which field ({@code milestones[2].weight}), and why.
 */
public record ImportError(Location location, String field, Message reason) {}
