package org.jalon.domain.view;

import org.jalon.domain.checkpoint.SignOffRole;

import java.util.List;

/**
 * What the viewer may do about a checkpoint.
 *
 * @param signs the roles they may sign off for
 * @param asks ask for the decision
 * @param gives give evidence
 * @param excepts say that something can't be met, and take that back
 * @param explains say why one goes ahead anyway
 * @param approves approve exceptions
 */
public record PanelRights(
        List<SignOffRole> signs,
        boolean asks,
        boolean gives,
        boolean excepts,
        boolean explains,
        boolean approves) {
    public PanelRights {
        signs = List.copyOf(signs);
    }
}
