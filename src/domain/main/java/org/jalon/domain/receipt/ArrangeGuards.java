package org.jalon.domain.receipt;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundStart;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts guards into workflows and takes them out: first as drafts, which change nothing, then
 * published. For administrators of Jira.
 */
public final class ArrangeGuards {
    static final String UNKNOWN = "receipt.guard.unknown";
    static final String DRAFT_EXISTS = "receipt.guard.draft-exists";
    static final String NO_DRAFT = "receipt.guard.no-draft";

    private final ReadGuards read;
    private final LinkedWorkflows workflows;
    private final WorkflowDesk desk;
    private final ReleaseGuards release;
    private final BackgroundStart background;

    public ArrangeGuards(
            ReadGuards read,
            LinkedWorkflows workflows,
            WorkflowDesk desk,
            ReleaseGuards release,
            BackgroundStart background) {
        this.read = read;
        this.workflows = workflows;
        this.desk = desk;
        this.release = release;
        this.background = background;
    }

    /** Writes a draft for each workflow that is to change; one that has a draft is refused. */
    public void draft(ActorId actor, Collection<GuardEdit> edits) {
        read.require(actor);
        Map<String, List<GuardEdit>> byWorkflow = new LinkedHashMap<>();
        for (GuardEdit edit : edits) {
            requireKnown(edit);
            byWorkflow.computeIfAbsent(edit.workflow(), w -> new ArrayList<>()).add(edit);
        }
        for (String workflow : byWorkflow.keySet()) {
            if (desk.draft(workflow).isPresent()) {
                throw conflict(DRAFT_EXISTS, workflow);
            }
        }
        byWorkflow.forEach((workflow, its) -> desk.write(workflow, its, actor));
    }

    private void requireKnown(GuardEdit edit) {
        boolean known =
                workflows.all().stream()
                        .filter(workflow -> workflow.name().equals(edit.workflow()))
                        .flatMap(workflow -> workflow.ways().stream())
                        .anyMatch(way -> way.action() == edit.action());
        if (!known) {
            throw Refused.notFound(UNKNOWN, edit.workflow());
        }
    }

    /** Publishes these drafts; new guards count at once, those taken out no more. */
    public void publish(ActorId actor, Collection<String> names) {
        read.require(actor);
        names.forEach(this::requireDraft);
        for (String name : names) {
            Optional<ActiveWorkflow> before = named(name);
            desk.publish(name, actor);
            before.ifPresent(old -> named(name).ifPresent(now -> release.taken(old, now)));
        }
        background.soon(ReadBypasses.WORK);
    }

    /** Throws these drafts away; nothing has changed. */
    public void discard(ActorId actor, Collection<String> names) {
        read.require(actor);
        names.forEach(this::requireDraft);
        names.forEach(desk::discard);
    }

    /**
     * Takes every part of ours out of every active workflow, as is right before the add-on is
     * uninstalled: a workflow that names a class which is gone lets nobody pass.
     */
    public void removeAll(ActorId actor) {
        read.require(actor);
        List<ActiveWorkflow> carrying = desk.carrying();
        for (ActiveWorkflow workflow : carrying) {
            if (desk.draft(workflow.name()).isPresent()) {
                throw conflict(DRAFT_EXISTS, workflow.name());
            }
        }
        for (ActiveWorkflow workflow : carrying) {
            desk.write(workflow.name(), removals(workflow), actor);
            desk.publish(workflow.name(), actor);
        }
        release.all();
    }

    private static List<GuardEdit> removals(ActiveWorkflow workflow) {
        List<GuardEdit> edits = new ArrayList<>();
        for (Way way : workflow.ways()) {
            for (var checkpoint : way.carried()) {
                edits.add(
                        new GuardEdit(
                                workflow.name(),
                                way.action(),
                                checkpoint,
                                false,
                                Optional.empty()));
            }
        }
        return edits;
    }

    private Optional<ActiveWorkflow> named(String name) {
        return workflows.all().stream().filter(w -> w.name().equals(name)).findFirst();
    }

    private void requireDraft(String workflow) {
        if (named(workflow).isEmpty() || desk.draft(workflow).isEmpty()) {
            throw conflict(NO_DRAFT, workflow);
        }
    }

    private static Refused conflict(String rule, String workflow) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, rule, List.of(workflow)));
    }
}
