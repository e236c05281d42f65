/** Jira's scheduler and cluster locks, for a cluster of one node. */
package org.jalon.host.schedule;
