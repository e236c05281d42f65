package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.GuardEdit;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Optional;

/** Changes of guards, or names of workflows, as they were sent; either may be missing. */
public record GuardsSentJson(List<Edit> edits, List<String> workflows) {
    private static final String NO_CHECKPOINT = "receipt.guard.no-checkpoint";

    /** A guard to put on a transition, or to take off it. */
    public record Edit(
            String workflow, int action, String checkpoint, boolean guarded, String observeUntil) {}

    static List<GuardEdit> edits(GuardsSentJson sent) {
        return sent == null || sent.edits() == null
                ? List.of()
                : sent.edits().stream().map(GuardsSentJson::edit).toList();
    }

    static List<String> workflows(GuardsSentJson sent) {
        return sent == null || sent.workflows() == null ? List.of() : sent.workflows();
    }

    private static GuardEdit edit(Edit sent) {
        if (!Code.isValid(sent.checkpoint())) {
            throw Refused.invalid(NO_CHECKPOINT);
        }
        return new GuardEdit(
                Optional.ofNullable(sent.workflow()).orElse(""),
                sent.action(),
                new CheckpointCode(sent.checkpoint()),
                sent.guarded(),
                Keys.day(sent.observeUntil()));
    }
}
