package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose evidence a checkpoint rests on: where duties are separated, they may not sign it off. */
public final class EvidenceAuthors {
    private final EvidenceRegister evidence;
    private final Confirmations confirmations;

    public EvidenceAuthors(EvidenceRegister evidence, Confirmations confirmations) {
        this.evidence = evidence;
        this.confirmations = confirmations;
    }

    /** Everybody who recorded or confirmed something for one of its criteria. */
    public Set<ActorId> of(RolloutId rollout, Checkpoint checkpoint) {
        List<CriterionCode> codes = checkpoint.criteria().stream().map(Criterion::code).toList();
        Set<ActorId> authors = new HashSet<>(evidence.authors(rollout, codes));
        codes.stream()
                .flatMap(code -> confirmations.of(rollout, code).stream())
                .map(Confirmation::by)
                .forEach(authors::add);
        return authors;
    }
}
