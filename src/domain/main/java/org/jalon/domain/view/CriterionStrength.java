package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;

/** How much a criterion counts and binds. */
public record CriterionStrength(
        CriterionCode code, boolean mandatory, boolean waivable, Binding binding) {
    /** The criterion with this strength. */
    Criterion of(Criterion criterion) {
        return new Criterion(
                criterion.code(),
                criterion.text(),
                criterion.kind(),
                mandatory,
                waivable,
                binding,
                criterion.owner(),
                criterion.scope());
    }
}
