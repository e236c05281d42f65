package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.RecordedExceptions;
import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.receipt.ReadBypasses;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a rollout does not go through a checkpoint as it is asked to. */
public final class PanelDeviations {
    private final RecordedExceptions exceptions;
    private final ReadBypasses bypasses;

    public PanelDeviations(RecordedExceptions exceptions, ReadBypasses bypasses) {
        this.exceptions = exceptions;
        this.bypasses = bypasses;
    }

    /** The exceptions about its criteria, newest first. */
    List<RecordedException> exceptions(Checkpoint checkpoint, Rollout rollout) {
        Set<CriterionCode> criteria =
                checkpoint.criteria().stream().map(Criterion::code).collect(Collectors.toSet());
        return exceptions.of(rollout.id()).stream()
                .filter(
                        it ->
                                it.subject() instanceof ExceptionSubject.OfCriterion of
                                        && criteria.contains(of.code()))
                .toList()
                .reversed();
    }

    /** What passed without this checkpoint, and what without another is still to be explained. */
    List<BypassLine> bypasses(ActorId viewer, Checkpoint checkpoint, Rollout rollout) {
        RolloutId id = rollout.id();
        return bypasses.of(viewer, id.program()).stream()
                .filter(line -> line.stored().bypass().rollout().equals(id))
                .filter(
                        line ->
                                line.stored().bypass().isOpen()
                                        || line.stored()
                                                .bypass()
                                                .checkpoint()
                                                .equals(checkpoint.code()))
                .toList();
    }
}
