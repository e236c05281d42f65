package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks for an attachment or a web link on the rollout issue, or on a milestone's sub-task.
 *
 * @param what the sort of evidence, such as "test report"
 * @param nameContains a part of its name, in small or capital letters; empty: any will do
 * @param on the milestone; empty for the rollout issue
 */
public record AttachmentPresent(
        LocalizedText what,
        Optional<String> nameContains,
        Optional<MilestoneCode> on,
        MaxAge maxAge)
        implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        return gathered.readings().attached(on).stream()
                .filter(proof -> !dayOf(proof, asOf).isAfter(asOf))
                .filter(this::isNamedSo)
                .max(Comparator.comparing(proof -> dayOf(proof, asOf)))
                .map(proof -> judge(criterion, proof, asOf))
                .orElseGet(this::missing);
    }

    /** What is not dated is there now. */
    private static LocalDate dayOf(AttachedProof proof, LocalDate asOf) {
        return proof.day().orElse(asOf);
    }

    /** Whether it is one of those that are asked for. */
    boolean isNamedSo(AttachedProof proof) {
        String name = proof.name().toLowerCase(Locale.ROOT);
        return nameContains.map(it -> name.contains(it.toLowerCase(Locale.ROOT))).orElse(true);
    }

    private Finding missing() {
        return Finding.open(
                CriterionState.UNMET,
                Message.of("checkpoint.attachment.missing", what),
                nameContains
                        .map(name -> Message.of("checkpoint.attachment.attach-named", what, name))
                        .orElseGet(() -> Message.of("checkpoint.attachment.attach", what)));
    }

    private Finding judge(CriterionCode criterion, AttachedProof proof, LocalDate asOf) {
        LocalDate day = dayOf(proof, asOf);
        Evidence evidence = proof.evidenceOf(criterion, day);
        if (maxAge.isOver(day, asOf)) {
            long age = MaxAge.age(day, asOf);
            return Finding.open(
                    CriterionState.STALE,
                    Message.of("checkpoint.evidence.stale", what, age, maxAge.days().getAsInt()),
                    Message.of("checkpoint.evidence.renew", what),
                    evidence);
        }
        return Finding.met(
                Message.of("checkpoint.attachment.met", what, proof.name(), day), evidence);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.attachment", what);
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
