/**
 * Checkpoints: criteria, evidence, the outcome of an evaluation, and what lets a transition
 * through.
 */
package org.jalon.domain.checkpoint;
