package org.jalon.plugin.rest;

/** A refusal: the id of the rule for programs, its sentence for people. */
public record RefusalJson(Rule error) {

    /** The rule that refused. */
    public record Rule(String rule, String message) {}
}
