/**
 * A Jira-compatible host for demo and tests: one package per engine, no more of Jira than is
 * called.
 */
package org.jalon.host;
