package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.review.CheckpointYields;
import org.jalon.domain.shared.LocalizedText;

/** One checkpoint over all rollouts: what it is, who decides, how often it passes at once. */
public record CheckpointColumn(
        CheckpointCode code,
        LocalizedText name,
        SignOffTerms terms,
        CheckpointYields.FirstDecisions first) {}
