package org.jalon.domain.view;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.RuleRun;

import java.util.Optional;

/** A rule and its last full run; empty before the first. */
public record RuleLine(LinkRule rule, Optional<RuleRun> run) {}
