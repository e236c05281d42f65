package org.jalon.domain.checkpoint;

import java.time.LocalDate;

/**
 * What a criterion asks for. A new kind is one new class here and one line where kinds are read.
 */
public sealed interface CriterionKind permits EvidenceRecorded, MilestoneDone {
    /** Judges a rollout by what was gathered of it, as of that day. */
    Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf);

    /** Whether what is found says how many issues there are, which a unit may keep to itself. */
    boolean countsIssues();
}
