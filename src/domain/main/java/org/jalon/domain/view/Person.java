package org.jalon.domain.view;

import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/**
 * Somebody as a view names them.
 *
 * @param name what Jira calls them today; empty for who was anonymised or deleted
 */
public record Person(ActorId id, Optional<String> name) {}
