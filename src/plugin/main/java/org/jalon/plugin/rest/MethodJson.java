package org.jalon.plugin.rest;

import org.jalon.domain.setup.LibraryMethod;

import java.util.Locale;

/** A method in the list of those there are to choose. */
public record MethodJson(
        String code,
        String name,
        String description,
        boolean own,
        String workflow,
        int milestones,
        int weeks,
        int checkpoints,
        int criteria,
        int workstreams,
        int kpis) {

    static MethodJson of(LibraryMethod found, Locale locale) {
        var method = found.method();
        return new MethodJson(
                method.code().value(),
                method.name().in(locale),
                method.description().in(locale),
                found.own(),
                method.workflow().code(),
                method.milestones().size(),
                method.weeks(),
                method.checkpoints().size(),
                method.criteria(),
                method.workstreams().size(),
                method.kpis().size());
    }
}
