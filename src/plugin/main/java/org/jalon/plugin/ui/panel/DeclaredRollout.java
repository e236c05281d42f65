package org.jalon.plugin.ui.panel;

import org.jalon.domain.view.IssuePlace;

/** The rollout whose declared colour the panel shows on the rollout's own issue. */
public final class DeclaredRollout {
    private final String program;
    private final String bu;

    private DeclaredRollout(String program, String bu) {
        this.program = program;
        this.bu = bu;
    }

    static DeclaredRollout of(IssuePlace place) {
        return new DeclaredRollout(place.program().key().value(), place.rollout().bu().value());
    }

    public String getProgram() {
        return program;
    }

    public String getBu() {
        return bu;
    }
}
