/** Jira's scheduler: work of ours that is done once per cluster. */
package org.jalon.plugin.schedule;
