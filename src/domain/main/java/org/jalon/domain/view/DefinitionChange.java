package org.jalon.domain.view;

import org.jalon.domain.shared.Message;

import java.time.Instant;
import java.util.List;

/**
 * A version of a definition.
 *
 * @param changes what it says otherwise than the one before; none for the first that is known
 */
public record DefinitionChange(int version, Instant since, List<Message> changes) {
    public DefinitionChange {
        changes = List.copyOf(changes);
    }
}
