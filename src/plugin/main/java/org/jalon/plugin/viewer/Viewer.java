package org.jalon.plugin.viewer;

import org.jalon.domain.shared.ActorId;

import java.util.Locale;

/** Somebody who looks, and the language they read. */
public record Viewer(ActorId actor, Locale locale) {}
