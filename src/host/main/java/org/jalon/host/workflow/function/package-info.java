/**
 * The workflow functions Jira itself brings, found by the class names that its workflow files use.
 */
package org.jalon.host.workflow.function;
