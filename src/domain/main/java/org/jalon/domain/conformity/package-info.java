/**
 * What a version of a Standard requires, how far each rollout conforms to it, and what becomes of
 * that when a rollout moves to another version.
 */
package org.jalon.domain.conformity;
