package org.jalon.domain.view;

import java.util.List;

/**
 * The saved views a person is offered: the own ones, and those shared with the program.
 *
 * @param mayShare whether the person may offer views to all
 */
public record OfferedViews(List<Offer> offers, boolean mayShare) {
    public OfferedViews {
        offers = List.copyOf(offers);
    }

    /** A view, and whether it is the person's own. */
    public record Offer(SavedView view, boolean own) {}
}
