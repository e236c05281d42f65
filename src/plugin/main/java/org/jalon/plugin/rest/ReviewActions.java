package org.jalon.plugin.rest;

import org.jalon.domain.review.AskForDecision;
import org.jalon.domain.review.SpeakInReview;
import org.jalon.domain.view.LookAgain;
import org.jalon.domain.view.ReadCheckpointPanel;

/** What can be done about one checkpoint of one rollout. */
public record ReviewActions(
        ReadCheckpointPanel read, AskForDecision ask, SpeakInReview speak, LookAgain look) {}
