/**
 * The sample program that demo, tests and documentation share: a Jira site as its users left it,
 * and the file to import.
 */
package org.jalon.host.sample;
