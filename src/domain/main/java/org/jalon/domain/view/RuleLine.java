package org.jalon.domain.view;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.RuleRun;

import java.util.Optional;

/**
 * A rule and its last full run; empty before the first.
 *
 * @param suspended whether its owner has left, so that what it found last still counts and nothing
 *     is asked until somebody saves it anew
 */
public record RuleLine(LinkRule rule, Optional<RuleRun> run, boolean suspended) {}
