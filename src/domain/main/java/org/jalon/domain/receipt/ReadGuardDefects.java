package org.jalon.domain.receipt;

import org.jalon.domain.shared.JiraProjectId;

import java.util.Collection;
import java.util.List;

/** What is wrong with the guards of some projects, by their workflows as they are now. */
public final class ReadGuardDefects {
    private final LinkedWorkflows workflows;
    private final InspectGuards inspect;

    public ReadGuardDefects(LinkedWorkflows workflows, InspectGuards inspect) {
        this.workflows = workflows;
        this.inspect = inspect;
    }

    /** Whoever asks: the caller has checked what they may know. */
    public List<GuardDefect> of(Collection<JiraProjectId> projects) {
        return inspect.defects(workflows.all()).stream()
                .filter(defect -> projects.contains(defect.at().project()))
                .toList();
    }
}
