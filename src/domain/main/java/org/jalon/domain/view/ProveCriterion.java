package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

/** Somebody of a Business Unit brings evidence for a criterion, or confirms it by hand. */
public final class ProveCriterion {
    public static final String FORBIDDEN = "checkpoint.proof.forbidden";
    public static final String NO_CRITERION = "checkpoint.proof.no-criterion";

    private final VisibleRollouts rollouts;
    private final RolloutEditors editors;
    private final Checkpoints checkpoints;
    private final ProofBook book;

    public ProveCriterion(
            VisibleRollouts rollouts,
            RolloutEditors editors,
            Checkpoints checkpoints,
            ProofBook book) {
        this.rollouts = rollouts;
        this.editors = editors;
        this.checkpoints = checkpoints;
        this.book = book;
    }

    /** Keeps it, or {@link Refused}; then nothing changes. */
    public void of(
            ActorId actor,
            ProgramKey program,
            BusinessUnitCode bu,
            CriterionCode code,
            CriterionProof proof) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        Criterion asked =
                checkpoints.of(program).stream()
                        .flatMap(checkpoint -> checkpoint.criteria().stream())
                        .filter(criterion -> criterion.code().equals(code))
                        .filter(criterion -> criterion.scope().covers(visible.rollout()))
                        .findFirst()
                        .orElseThrow(() -> Refused.notFound(NO_CRITERION, code.value()));
        if (!editors.mayEdit(actor, visible.rollout().issue())) {
            throw Refused.forbidden(FORBIDDEN, bu.value());
        }
        book.enter(actor, visible, asked, proof);
    }
}
