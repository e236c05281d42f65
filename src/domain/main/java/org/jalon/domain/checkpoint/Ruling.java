package org.jalon.domain.checkpoint;

/**
 * What counts towards the outcome beside the criteria: that people decided on rework or stop, or
 * that a condition is overdue.
 *
 * @param rule the id of the rule, an i18n key such as {@code checkpoint.rule.condition-overdue}
 * @param binding how far it binds
 */
public record Ruling(Outcome outcome, String rule, Binding binding) {}
