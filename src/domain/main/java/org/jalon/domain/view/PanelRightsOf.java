package org.jalon.domain.view;

import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionRights;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.AskForDecision;
import org.jalon.domain.review.ReviewSubject;
import org.jalon.domain.review.SigningRights;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** Asks the rules what a viewer may do, so that a screen offers that and no more. */
public final class PanelRightsOf {
    private final SigningRights signing;
    private final AskForDecision asking;
    private final RolloutEditors editors;
    private final ExceptionRights excepting;

    public PanelRightsOf(
            SigningRights signing,
            AskForDecision asking,
            RolloutEditors editors,
            ExceptionRights excepting) {
        this.signing = signing;
        this.asking = asking;
        this.editors = editors;
        this.excepting = excepting;
    }

    PanelRights of(ActorId viewer, Program program, Rollout rollout, List<SignOffRole> roles) {
        ReviewSubject subject = new ReviewSubject(program, rollout);
        return new PanelRights(
                signing.rolesOf(viewer, rollout.id(), roles),
                asking.mayAsk(viewer, subject),
                editors.mayEdit(viewer, rollout.issue()),
                excepting.maySay(viewer, program, rollout, ExceptionKind.WAIVER),
                excepting.maySay(viewer, program, rollout, ExceptionKind.EXPLANATION),
                excepting.mayApprove(viewer, program));
    }
}
