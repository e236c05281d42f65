package org.jalon.plugin.rest;

import org.jalon.domain.view.OfferedViews;

import java.util.List;

/** The saved views a person is offered. */
public record SavedViewsJson(boolean mayShare, List<View> views) {

    /** One view; the query is the page's own. */
    public record View(String name, String query, boolean shared, boolean own) {}

    /** A view as it is sent to be saved. */
    public record Draft(String name, String query, boolean shared) {}

    static SavedViewsJson of(OfferedViews offered) {
        return new SavedViewsJson(
                offered.mayShare(),
                offered.offers().stream()
                        .map(
                                offer ->
                                        new View(
                                                offer.view().name(),
                                                offer.view().query(),
                                                offer.view().shared(),
                                                offer.own()))
                        .toList());
    }
}
