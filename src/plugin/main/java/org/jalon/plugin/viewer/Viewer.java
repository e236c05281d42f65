package org.jalon.plugin.viewer;

import java.util.Locale;
import org.jalon.domain.shared.ActorId;

/** Somebody who looks, and the language they read. */
public record Viewer(ActorId actor, Locale locale) {}
