package org.jalon.domain.conformity;

/**
 * What the evidence suggests about a requirement. It is computed when it is read, stored nowhere
 * and counted nowhere until somebody confirms it.
 *
 * @param done how many of the issues are done
 * @param met how many of the criteria have their evidence
 */
public record Proposal(AssessmentState state, int issues, int done, int criteria, int met) {}
