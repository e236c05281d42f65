/** Jira's extension points and services, one package each; none sees another. */
package org.jalon.plugin.jira;
