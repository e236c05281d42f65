package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose evidence a checkpoint rests on: where duties are separated, they may not sign it off. */
public final class EvidenceAuthors {
    private final EvidenceRegister evidence;
    private final Confirmations confirmations;
    private final Rollouts rollouts;
    private final Attachments attachments;

    public EvidenceAuthors(
            EvidenceRegister evidence,
            Confirmations confirmations,
            Rollouts rollouts,
            Attachments attachments) {
        this.evidence = evidence;
        this.confirmations = confirmations;
        this.rollouts = rollouts;
        this.attachments = attachments;
    }

    /** Everybody who recorded, confirmed or attached something for one of its criteria. */
    public Set<ActorId> of(RolloutId rollout, Checkpoint checkpoint) {
        List<CriterionCode> codes = checkpoint.criteria().stream().map(Criterion::code).toList();
        Set<ActorId> authors = new HashSet<>(evidence.authors(rollout, codes));
        Map<CriterionCode, Confirmation> confirmed = confirmations.of(rollout);
        codes.stream()
                .map(confirmed::get)
                .filter(Objects::nonNull)
                .map(Confirmation::by)
                .forEach(authors::add);
        rollouts.by(rollout).ifPresent(found -> authors.addAll(attachers(found, checkpoint)));
        return authors;
    }

    private Set<ActorId> attachers(Rollout rollout, Checkpoint checkpoint) {
        return checkpoint.criteria().stream()
                .map(Criterion::kind)
                .filter(AttachmentPresent.class::isInstance)
                .map(AttachmentPresent.class::cast)
                .flatMap(kind -> attached(rollout, kind))
                .flatMap(proof -> proof.by().stream())
                .collect(Collectors.toSet());
    }

    private Stream<AttachedProof> attached(Rollout rollout, AttachmentPresent kind) {
        Optional<JiraIssueId> issue =
                kind.on().isEmpty()
                        ? Optional.of(rollout.issue())
                        : kind.on().flatMap(rollout::milestone).map(Milestone::issue);
        return issue.stream()
                .flatMap(found -> attachments.of(found, ZoneOffset.UTC).stream())
                .filter(kind::isNamedSo);
    }
}
