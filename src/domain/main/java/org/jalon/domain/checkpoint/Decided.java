package org.jalon.domain.checkpoint;

import java.util.List;
import java.util.Map;

/** What people decided about a rollout in front of a checkpoint, beside giving evidence. */
public record Decided(Map<CriterionCode, Exemption> exemptions, List<Ruling> rulings) {
    /** Nobody decided anything. */
    public static final Decided NOTHING = new Decided(Map.of(), List.of());

    public Decided {
        exemptions = Map.copyOf(exemptions);
        rulings = List.copyOf(rulings);
    }
}
