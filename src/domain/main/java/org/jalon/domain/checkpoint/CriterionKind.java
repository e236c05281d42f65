package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.time.LocalDate;

/**
 * What a criterion asks for. A new kind is one new class here; the compiler then names the places
 * that read, write and store kinds.
 */
public sealed interface CriterionKind
        permits AttachmentPresent,
                CheckpointPassed,
                ConfirmedByHand,
                EvidenceRecorded,
                FieldCheck,
                JqlCount,
                KpiThreshold,
                LinkedIssuesInState,
                MilestoneDone,
                NoOpenNonconformity,
                NoticeSent,
                SignedOffByRole {
    /** Judges a rollout by what was gathered of it, as of that day. */
    Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf);

    /** What sort of evidence it rests on, such as "test report". */
    Message evidenceKind();

    /** Whether what is found says how many issues there are, which a unit may keep to itself. */
    boolean countsIssues();
}
