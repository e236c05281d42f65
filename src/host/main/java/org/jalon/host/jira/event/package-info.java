/** Jira's events, delivered on the acting thread to every registered listener. */
package org.jalon.host.jira.event;
